using System.Globalization;
using System.Text;

namespace Immunotherapy.Gateway.Execution.Costing;

/// <summary>Tells the cost to whoever asked for it, in <c>extensions.operationCost</c>.</summary>
internal static class CostAnswer
{
    /// <summary>The cost and nothing else.</summary>
    public static OperationAnswer Only(Cost cost) =>
        new(Outcome.Executed, (byte[])[.. "{\"extensions\":{\"operationCost\":"u8, .. Json(cost), .. "}}"u8]);

    /// <summary>An answer with the cost at its end.</summary>
    public static OperationAnswer Beside(OperationAnswer answer, Cost cost) => answer.Telling("operationCost"u8, Json(cost));

    private static byte[] Json(Cost cost) => Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture,
        $"{{\"fieldCost\":{cost.Fields},\"typeCost\":{cost.Types}}}"));
}
