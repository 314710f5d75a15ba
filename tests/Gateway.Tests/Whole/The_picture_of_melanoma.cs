using System.Text.Json;
using System.Xml.Linq;
using Immunotherapy.Gateway.Tests.House;

namespace Immunotherapy.Gateway.Tests.Whole;

public sealed class The_picture_of_melanoma(SampleGateway sample) : IClassFixture<SampleGateway>
{
    [Fact]
    public async Task Shows_every_entry_that_is_linked_as_it_is()
    {
        var svg = XDocument.Load(Repository.PathTo("docs", "melanoma.svg"));
        var described = svg.Descendants().Single(element => element.Name.LocalName == "desc").Value;

        var cancer = (await sample.Gateway.DataAsync(
            """
            { cancerType(slug: "melanoma-cutaneous", locale: EN) {
                indications(first: 50) { nodes { firstApprovalYear therapy { genericName } } }
                eligibilities(first: 50) { nodes { statement } }
                topics(first: 50) { title } embeddingTopics(first: 50) { nodes { title } }
                blogPosts(first: 50) { nodes { title } } webinars(first: 50) { nodes { title } } videos(first: 50) { nodes { title } } } }
            """)).GetProperty("cancerType");
        var linked = Nodes(cancer, "indications").Select(TherapyAndYear)
            .Concat(Nodes(cancer, "eligibilities").Select(e => e.GetProperty("statement").GetString()!.TrimEnd('.')))
            .Concat(cancer.GetProperty("topics").EnumerateArray().Select(Title))
            .Concat(new[] { "embeddingTopics", "blogPosts", "webinars", "videos" }.SelectMany(kind => Nodes(cancer, kind)).Select(Title));

        var missing = linked.Where(words => !described.Contains(words, StringComparison.Ordinal)).ToList();
        Assert.True(missing.Count == 0, $"Not in docs/melanoma.svg (bench/README.md says how to draw it anew):\n{string.Join('\n', missing)}");
    }

    private static List<JsonElement> Nodes(JsonElement cancer, string kind) => [.. cancer.GetProperty(kind).GetProperty("nodes").EnumerateArray()];

    private static string Title(JsonElement entry) => entry.GetProperty("title").GetString()!;

    private static string TherapyAndYear(JsonElement approval) =>
        $"{approval.GetProperty("therapy").GetProperty("genericName").GetString()}, {approval.GetProperty("firstApprovalYear")}";
}
