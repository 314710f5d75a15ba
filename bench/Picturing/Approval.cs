using System.Globalization;
using System.Text.Json;

namespace Immunotherapy.Bench.Picturing;

/// <summary>One therapy of the cancer, with the years that stand on the line between them.</summary>
internal sealed record Approval(string Therapy, string Name, string TherapyClass, string Years, bool IsWithdrawn)
{
    public static Approval Read(JsonElement node)
    {
        var therapy = node.GetProperty("therapy");
        var year = node.GetProperty("firstApprovalYear").GetInt32().ToString(CultureInfo.InvariantCulture);
        var withdrawn = node.GetProperty("status").GetString() == "WITHDRAWN";
        var until = node.GetProperty("withdrawnOn").GetString() is { } day ? $"–{day[..4]}" : ", withdrawn";
        return new(
            therapy.GetProperty("slug").GetString()!, therapy.GetProperty("genericName").GetString()!,
            Plain(therapy.GetProperty("therapyClass").GetString()!), withdrawn ? year + until : year, withdrawn);
    }

    /// <summary>CHECKPOINT_INHIBITOR is "Checkpoint inhibitor", CAR_T_CELL is "CAR T cell".</summary>
    private static string Plain(string name)
    {
        var words = name.Split('_').Select(word => word is "CAR" or "TCR" or "TIL" or "T" ? word : word.ToLowerInvariant());
        var plain = string.Join(' ', words);
        return char.ToUpperInvariant(plain[0]) + plain[1..];
    }
}
