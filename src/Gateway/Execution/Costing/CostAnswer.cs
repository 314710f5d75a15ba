using System.Globalization;
using System.Text;

namespace Immunotherapy.Gateway.Execution.Costing;

/// <summary>Tells the cost to whoever asked for it, in <c>extensions.operationCost</c>.</summary>
internal static class CostAnswer
{
    /// <summary>The cost and nothing else.</summary>
    public static OperationAnswer Only(Cost cost) => new(Outcome.Executed, (byte[])[(byte)'{', .. Extensions(cost)]);

    /// <summary>An answer with the cost at its end.</summary>
    public static OperationAnswer Beside(OperationAnswer answer, Cost cost)
    {
        using (answer) return new OperationAnswer(answer.Outcome, (byte[])[.. answer.Json.Span[..^1], (byte)',', .. Extensions(cost)]);
    }

    // With the brace that ends the answer.
    private static byte[] Extensions(Cost cost) => Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture,
        $"\"extensions\":{{\"operationCost\":{{\"fieldCost\":{cost.Fields},\"typeCost\":{cost.Types}}}}}}}"));
}
