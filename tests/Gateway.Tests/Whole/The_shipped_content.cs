using System.Text.Json;
using Immunotherapy.Gateway.Tests.House;

namespace Immunotherapy.Gateway.Tests.Whole;

public sealed class The_shipped_content
{
    private const string OfTheTopic = "    - immunotherapy";

    private static readonly string PatientPage = File.ReadAllText(Repository.PathTo("docs", "patient-page.graphql"));

    [Theory]
    [InlineData("EN", "immunotherapy")]
    [InlineData("ES", "inmunoterapia")]
    public async Task Answers_the_whole_patient_page_in_one_request(string locale, string slug)
    {
        await using var gateway = await RunningGateway.StartAsync("InMemory");

        var page = await gateway.DataAsync(PatientPage, new { slug, locale });

        var topic = page.GetProperty("topic");
        Assert.Equal(locale, topic.GetProperty("locale").GetString());
        Assert.Equal("SAMPLE", topic.GetProperty("review").GetProperty("state").GetString());
        Assert.Equal(Written("topics", "  parent: immunotherapy"), topic.GetProperty("children").GetArrayLength());
        Assert.Equal(Written("eligibilities", OfTheTopic), topic.GetProperty("eligibilities").GetProperty("nodes").GetArrayLength());
        Assert.Equal(Written("webinars", OfTheTopic), topic.GetProperty("webinars").GetProperty("nodes").GetArrayLength());
        Assert.Equal(Written("blogPosts", OfTheTopic), topic.GetProperty("blogPosts").GetProperty("totalCount").GetInt32());
        Assert.Equal(Written("cancerTypes", "type: CancerType"), page.GetProperty("cancerTypes").GetProperty("totalCount").GetInt32());
        Assert.All(topic.GetProperty("eligibilities").GetProperty("nodes").EnumerateArray(), HasSources);
    }

    [Fact]
    public async Task Lists_the_therapies_of_melanoma_as_the_files_have_them()
    {
        await using var gateway = await RunningGateway.StartAsync("InMemory");
        var written = Directory.GetFiles(Repository.PathTo("samples", "core", "indications"))
            .Select(File.ReadAllLines)
            .Where(lines => lines.Contains("  cancerType: melanoma-cutaneous"))
            .Select(lines => lines.Single(line => line.StartsWith("  therapy: ", StringComparison.Ordinal))["  therapy: ".Length..])
            .Order(StringComparer.Ordinal).ToList();

        var therapies = (await gateway.DataAsync(
            """
            { therapies(first: 100, where: { indications: { some: { cancerType: { slug: { eq: "melanoma-cutaneous" } } } } }, order: [{ genericName: ASC }]) {
                totalCount nodes { slug genericName } } }
            """)).GetProperty("therapies");
        var nodes = therapies.GetProperty("nodes").EnumerateArray().ToList();
        var names = nodes.Select(node => node.GetProperty("genericName").GetString()!).ToList();

        Assert.NotEmpty(written);
        Assert.Equal(written.Count, therapies.GetProperty("totalCount").GetInt32());
        Assert.Equal(written, nodes.Select(node => node.GetProperty("slug").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal(names.Order(StringComparer.OrdinalIgnoreCase), names);
    }

    /// <summary>The files of a folder that hold a line.</summary>
    private static int Written(string folder, string line)
    {
        var written = Directory.GetFiles(Repository.PathTo("samples", "core", folder)).Count(file => File.ReadLines(file).Contains(line));
        Assert.NotEqual(0, written);
        return written;
    }

    private static void HasSources(JsonElement eligibility) =>
        Assert.All(eligibility.GetProperty("citations").EnumerateArray(), citation => Assert.NotEmpty(citation.GetProperty("source").GetProperty("title").GetString()!));
}
