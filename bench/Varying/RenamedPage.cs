using Immunotherapy.Bench.Asking;

namespace Immunotherapy.Bench.Varying;

/// <summary>The page's document with other aliases for every number: valid, of the same shape, never seen before.</summary>
internal sealed class RenamedPage(MeasuredOperation page)
{
    public string Document(int number) => page.Document
        .Replace("  topic(", $"  topic{number:D6}: topic(", StringComparison.Ordinal)
        .Replace("    cancerTypes(", $"    cancers{number:D6}: cancerTypes(", StringComparison.Ordinal)
        .Replace("        genericName", $"        name{number:D6}: genericName", StringComparison.Ordinal);

    public string Body(int number) => MeasuredOperation.Body(Document(number), page.Variables[number % page.Variables.Count]);

    public static bool IsAnswer(int number, string json) =>
        json.StartsWith($"{{\"data\":{{\"topic{number:D6}\":{{\"title\"", StringComparison.Ordinal)
        && json.Contains($"\"cancers{number:D6}\":", StringComparison.Ordinal);
}
