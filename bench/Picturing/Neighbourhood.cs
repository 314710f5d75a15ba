using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Immunotherapy.Bench.Picturing;

/// <summary>A cancer and the entries that one link joins to it, in the order in which they are drawn.</summary>
internal sealed record Neighbourhood(string Name, string Codes, IReadOnlyList<Approval> Approvals, IReadOnlyList<Neighbour> Others)
{
    private const string Query = """
        query ($slug: String!) {
          cancerType(slug: $slug, locale: EN) {
            name codes { system value } topics(first: 20) { slug title }
            indications(first: 50, order: [{ firstApprovalYear: ASC }, { slug: ASC }]) {
              nodes { firstApprovalYear status withdrawnOn therapy { slug genericName therapyClass } }
            }
            eligibilities(first: 20, order: [{ slug: ASC }]) { nodes { slug statement therapies(first: 20) { slug } } }
            embeddingTopics(first: 20, order: [{ slug: ASC }]) { nodes { slug title } }
            webinars(first: 20, order: [{ slug: ASC }]) { nodes { slug title therapies(first: 20) { slug } } }
            videos(first: 20, order: [{ slug: ASC }]) { nodes { slug title } }
            blogPosts(first: 20, order: [{ slug: ASC }]) { nodes { slug title therapies(first: 20) { slug } } }
          }
        }
        """;

    /// <summary>What the picture shows, in one sentence.</summary>
    public string Summary =>
        $"{Name} with {Approvals.Count} approvals, " +
        string.Join(", ", Others.GroupBy(other => other.Kind).Select(kind => $"{kind.Key.ToLowerInvariant()}: {kind.Count()}"));

    public static async Task<Neighbourhood?> AskAsync(HttpClient client, string slug)
    {
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = Query, variables = new { slug } });
        if (answer.StatusCode is not HttpStatusCode.OK) throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStreamAsync());
        var cancer = body.RootElement.GetProperty("data").GetProperty("cancerType");
        return cancer.ValueKind is JsonValueKind.Null ? null : Read(cancer);
    }

    private static Neighbourhood Read(JsonElement cancer) => new(
        Text(cancer, "name"),
        string.Join("  ·  ", cancer.GetProperty("codes").EnumerateArray().Take(2).Select(Code)),
        [.. Nodes(cancer, "indications").Select(Approval.Read)],
        [
            .. Nodes(cancer, "eligibilities").Select(node => Neighbour.Read("Who may get it", "statement", node)),
            .. cancer.GetProperty("topics").EnumerateArray().Concat(Nodes(cancer, "embeddingTopics")).DistinctBy(node => Text(node, "slug"))
                .Select(node => Neighbour.Read("Topics", "title", node)),
            .. Nodes(cancer, "blogPosts").Select(node => Neighbour.Read("Blog posts", "title", node)),
            .. Nodes(cancer, "webinars").Concat(Nodes(cancer, "videos")).Select(node => Neighbour.Read("Webinars and videos", "title", node)),
        ]);

    private static string Code(JsonElement code)
    {
        var system = Text(code, "system") switch { "NCIT" => "NCI Thesaurus", "ONCO_TREE" => "OncoTree", var other => other };
        return $"{system} {Text(code, "value")}";
    }

    private static List<JsonElement> Nodes(JsonElement cancer, string connection) =>
        [.. cancer.GetProperty(connection).GetProperty("nodes").EnumerateArray()];

    private static string Text(JsonElement entry, string field) => entry.GetProperty(field).GetString()!;
}
