using GraphQL.Types;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Tests.Execution;
using Immunotherapy.Gateway.Tests.House;
using Immunotherapy.Model.Content;

namespace Immunotherapy.Gateway.Tests.Graph;

public sealed class The_schema
{
    [Fact]
    public async Task Is_the_file_that_partners_were_promised()
    {
        var promised = await File.ReadAllTextAsync(Repository.PathTo("src", "Gateway", "schema.graphql"), TestContext.Current.CancellationToken);

        Assert.True(ContentSchema.Print(ImmunotherapyCatalog.Catalog) == promised,
            "The schema has changed. If that is meant, print it anew and commit the difference: dotnet run --project src/Gateway -- schema > src/Gateway/schema.graphql");
    }

    [Fact]
    public void Says_a_sentence_of_everything_in_it()
    {
        var silent = TestSchema.Instance.AllTypes
            .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
            .SelectMany(type => Parts(type).Where(part => string.IsNullOrWhiteSpace(part.Description)).Select(part => part.Path));

        Assert.Empty(silent);
    }

    [Fact]
    public void Says_what_is_deprecated_and_what_to_read_instead()
    {
        Assert.Contains("formerTitle: String @deprecated(reason: \"Read `title`.\")", TestSchema.Instance.Sdl);
        Assert.Contains("formerTitle: StringOperationFilterInput @deprecated(reason: \"Read `title`.\")", TestSchema.Instance.Sdl);
    }

    [Fact]
    public void Says_where_its_own_scalars_are_specified()
    {
        foreach (var name in (string[])["Date", "DateTime", "URL"])
            Assert.Matches($"scalar {name} @specifiedBy\\(url: \"https://", TestSchema.Instance.Sdl);
    }

    [Fact]
    public void Has_all_that_a_new_content_type_needs()
    {
        var sdl = TestSchema.Instance.Sdl;

        Assert.Contains("podcast(", sdl);
        Assert.Contains("podcastById(", sdl);
        Assert.Contains("type Podcast implements Node & Content {", sdl);
        Assert.Contains("type PodcastsConnection {", sdl);
        Assert.Contains("input PodcastFilterInput {", sdl);
        Assert.Contains("input PodcastSortInput {", sdl);
        Assert.Contains("rating: FloatOperationFilterInput", sdl);
        Assert.Contains("scores: ListFloatOperationFilterInput", sdl);
        Assert.Contains("sequels: ListFilterInputTypeOfPodcastFilterInput", sdl);
        Assert.Contains("chapters: ListFilterInputTypeOfPodcastChapterFilterInput", sdl);
    }

    private static IEnumerable<(string Path, string? Description)> Parts(IGraphType type)
    {
        yield return (type.Name, type.Description);
        if (type is EnumerationGraphType terms)
            foreach (var term in terms.Values) yield return ($"{type.Name}.{term.Name}", term.Description);
        if (type is not IComplexGraphType shape) yield break;
        foreach (var field in shape.Fields)
        {
            yield return ($"{type.Name}.{field.Name}", field.Description);
            foreach (var argument in field.Arguments ?? []) yield return ($"{type.Name}.{field.Name}({argument.Name})", argument.Description);
        }
    }
}
