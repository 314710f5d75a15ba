using System.Text.Json;
using System.Text.Json.Nodes;
using Immunotherapy.Model.Documents;

namespace Immunotherapy.Bench.Asking;

/// <summary>An operation that is measured, with every set of variables that it is asked with.</summary>
internal sealed record MeasuredOperation(string Name, string Document, IReadOnlyList<JsonNode> Variables)
{
    private static readonly string[] Names = ["tiny", "page", "list", "deep", "filtered"];
    private static readonly JsonSerializerOptions AsClientsWrite = new() { Encoder = CanonicalJson.Encoder };

    public static IReadOnlyList<MeasuredOperation> ReadAll(double scale) => [.. Names.Select(name => Read(name, scale))];

    public static MeasuredOperation Read(string name, double scale)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "operations", name);
        var sets = JsonNode.Parse(File.ReadAllText($"{path}.variables.json"))!.AsArray();
        return new MeasuredOperation(name, File.ReadAllText($"{path}.graphql"), [.. sets.SelectMany(set => Spread.Over(set!, scale))]);
    }

    /// <summary>What is posted for each set, without line breaks.</summary>
    public IReadOnlyList<string> Bodies() => [.. Variables.Select(set => Body(Document, set))];

    public static string Body(string document, JsonNode variables) =>
        new JsonObject { ["query"] = document, ["variables"] = variables.DeepClone() }.ToJsonString(AsClientsWrite);
}
