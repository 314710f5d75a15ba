using Immunotherapy.Gateway.Tests.House;

namespace Immunotherapy.Gateway.Tests.Whole;

public sealed class The_shipped_content
{
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
}
