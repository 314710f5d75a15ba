using System.Text.Json;
using Immunotherapy.Gateway.Tests.House;

namespace Immunotherapy.Gateway.Tests.Whole;

public sealed class The_shipped_approvals(SampleGateway sample) : IClassFixture<SampleGateway>
{
    private const string Approval = "firstApprovalYear status withdrawnOn";

    private static readonly IReadOnlyList<Fact> Facts = Fact.ReadAll(Repository.PathTo("samples", "facts.json"));

    [Fact]
    public async Task Are_those_of_the_facts_seen_from_each_cancer()
    {
        var cancers = await NodesAsync("cancerTypes", $"slug indications(first: 25) {{ totalCount nodes {{ therapy {{ slug }} {Approval} }} }}");

        Assert.Equal(Lines(Facts), Lines(cancers.SelectMany(cancer => Approvals(cancer).Select(a => Fact.Of(Slug(a, "therapy"), Slug(cancer), a)))));
        Assert.Equal(Facts.Select(fact => fact.CancerType).Distinct().Order(), cancers.Select(Slug).Order());
    }

    [Fact]
    public async Task Are_those_of_the_facts_seen_from_each_therapy()
    {
        var therapies = await NodesAsync("therapies", $"slug indications(first: 25) {{ totalCount nodes {{ cancerType {{ slug }} {Approval} }} }}");

        Assert.Equal(Lines(Facts), Lines(therapies.SelectMany(therapy => Approvals(therapy).Select(a => Fact.Of(Slug(therapy), Slug(a, "cancerType"), a)))));
        Assert.Equal(Facts.Select(fact => fact.Therapy).Distinct().Order(), therapies.Select(Slug).Order());
    }

    [Fact]
    public async Task Name_no_therapy_of_a_cancer_that_was_withdrawn()
    {
        var cancers = await NodesAsync("cancerTypes", "slug therapies(first: 25) { slug }");
        var standing = Facts.Where(fact => fact.Status == "ACTIVE").Select(fact => $"{fact.CancerType}: {fact.Therapy}");

        var named = cancers.SelectMany(cancer => cancer.GetProperty("therapies").EnumerateArray().Select(therapy => $"{Slug(cancer)}: {Slug(therapy)}"));

        Assert.Equal(standing.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Cite_every_document_that_the_facts_rest_on()
    {
        var approvals = await NodesAsync("indications", $"therapy {{ slug }} cancerType {{ slug }} {Approval} citations {{ source {{ slug }} }}");
        var cited = approvals.Select(a => Fact.Of(Slug(a, "therapy"), Slug(a, "cancerType"), a)).ToDictionary(fact => (fact.CancerType, fact.Therapy), fact => fact.Sources);

        Assert.Empty(from fact in Facts
                     from source in fact.Sources.Except(cited[(fact.CancerType, fact.Therapy)])
                     select $"{fact.Line} rests on {source} and does not cite it.");
    }

    private async Task<List<JsonElement>> NodesAsync(string field, string selection)
    {
        var all = (await sample.Gateway.DataAsync($"{{ {field}(first: 100, locale: EN) {{ totalCount nodes {{ {selection} }} }} }}")).GetProperty(field);
        return Whole(all);
    }

    private static List<JsonElement> Approvals(JsonElement entry) => Whole(entry.GetProperty("indications"));

    private static List<JsonElement> Whole(JsonElement connection)
    {
        var nodes = connection.GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(connection.GetProperty("totalCount").GetInt32(), nodes.Count);
        return nodes;
    }

    private static string Slug(JsonElement entry) => entry.GetProperty("slug").GetString()!;

    private static string Slug(JsonElement entry, string link) => Slug(entry.GetProperty(link));

    private static IEnumerable<string> Lines(IEnumerable<Fact> facts) => facts.Select(fact => fact.Line).Order(StringComparer.Ordinal);
}
