using System.Text.Json;

namespace Immunotherapy.Gateway.Tests.Whole;

/// <summary>One approval as it is known, whether the documents or the graph say so.</summary>
internal sealed record Fact(string Therapy, string CancerType, int Year, string Status, string? WithdrawnOn, IReadOnlyList<string> Sources)
{
    /// <summary>All that must be equal, as a reader of a failure wants it.</summary>
    public string Line => $"{CancerType}: {Therapy}, {Year}, {Status} {WithdrawnOn}".TrimEnd();

    /// <summary>The shipped extract: therapy, cancer type, approval.</summary>
    public static IReadOnlyList<Fact> ReadAll(string path)
    {
        using var extract = JsonDocument.Parse(File.ReadAllText(path));
        var documents = extract.RootElement.GetProperty("sources").EnumerateObject().ToDictionary(source => source.Name, source => source.Value.GetString()!);
        return
        [
            .. from therapy in extract.RootElement.GetProperty("therapies").EnumerateObject()
               from cancer in therapy.Value.EnumerateObject()
               let said = cancer.Value
               select new Fact(therapy.Name, cancer.Name, said.GetProperty("year").GetInt32(), said.GetProperty("status").GetString()!,
                   Optional(said, "withdrawnOn"), [.. said.GetProperty("sources").EnumerateArray().Select(id => documents[id.GetString()!])]),
        ];
    }

    /// <summary>What an approval's node in an answer says; no sources where none were asked for.</summary>
    public static Fact Of(string therapy, string cancerType, JsonElement approval) => new(
        therapy, cancerType, approval.GetProperty("firstApprovalYear").GetInt32(), approval.GetProperty("status").GetString()!,
        Optional(approval, "withdrawnOn"),
        approval.TryGetProperty("citations", out var citations) ? [.. citations.EnumerateArray().Select(SourceOf)] : []);

    private static string SourceOf(JsonElement citation) => citation.GetProperty("source").GetProperty("slug").GetString()!;

    private static string? Optional(JsonElement value, string name) => value.TryGetProperty(name, out var found) ? found.GetString() : null;
}
