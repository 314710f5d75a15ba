using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Tests.Fields;

public sealed class The_catalog
{
    private static readonly Catalog Catalog = ImmunotherapyCatalog.Catalog;

    [Fact]
    public void Holds_the_twelve_types() =>
        Assert.Equal(
            ["topics", "cancerTypes", "therapies", "indications", "eligibilities", "sideEffects", "webinars", "videos", "blogPosts", "people", "sources", "glossaryTerms"],
            Catalog.Types.Select(t => t.Plural));

    [Fact]
    public void Has_a_sentence_for_every_type_field_and_term()
    {
        foreach (var shape in Shapes())
        {
            Assert.EndsWith(".", shape.Description, StringComparison.Ordinal);
            Assert.All(shape.Fields, f => Assert.EndsWith(".", f.Description, StringComparison.Ordinal));
            foreach (var vocabulary in shape.Fields.Select(f => f.Vocabulary).OfType<Vocabulary>())
                Assert.All(vocabulary.Terms, t => Assert.EndsWith(".", t.Description, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Limits_every_text() =>
        Assert.All(Shapes().SelectMany(s => s.Fields).Where(f => f.Kind is FieldKind.Text or FieldKind.RichText), f => Assert.NotNull(f.Max));

    [Fact]
    public void Numbers_fields_as_they_are_declared()
    {
        Assert.Equal(["genericName", "usNonproprietaryName", "aliases"], Catalog["Therapy"].Fields.Take(3).Select(f => f.Name));
        foreach (var shape in Shapes()) Assert.Equal(Enumerable.Range(0, shape.Fields.Count), shape.Fields.Select(f => f.Position));
    }

    [Theory]
    [InlineData("Topic.title", FieldKind.Text, true, true, false)]
    [InlineData("Topic.plainTitle", FieldKind.Text, false, true, false)]
    [InlineData("Topic.synonyms", FieldKind.Text, false, true, true)]
    [InlineData("Topic.kind", FieldKind.Enum, true, false, false)]
    [InlineData("Topic.parent", FieldKind.Link, false, false, false)]
    [InlineData("Topic.position", FieldKind.Number, false, false, false)]
    [InlineData("Topic.sections", FieldKind.Parts, true, false, true)]
    [InlineData("Topic.related", FieldKind.Links, false, false, true)]
    [InlineData("Topic.sections.embeds", FieldKind.AnyLinks, false, false, true)]
    [InlineData("Topic.sections.body", FieldKind.RichText, false, true, false)]
    [InlineData("Topic.citations.source", FieldKind.Link, true, false, false)]
    [InlineData("CancerType.isRare", FieldKind.Boolean, false, false, false)]
    [InlineData("CancerType.codes", FieldKind.Code, true, false, true)]
    [InlineData("SideEffect.warningSigns.redFlag", FieldKind.Boolean, false, false, false)]
    [InlineData("SideEffect.warningSigns.sign", FieldKind.Text, true, true, false)]
    [InlineData("Indication.therapy", FieldKind.Link, true, false, false)]
    [InlineData("Indication.firstApprovalYear", FieldKind.Number, true, false, false)]
    [InlineData("Indication.firstApprovalDate", FieldKind.Date, false, false, false)]
    [InlineData("Therapy.routes", FieldKind.Enum, true, false, true)]
    [InlineData("Webinar.startsAt", FieldKind.Instant, false, false, false)]
    [InlineData("Person.photo", FieldKind.Image, false, true, false)]
    [InlineData("Person.website", FieldKind.Url, false, false, false)]
    [InlineData("Source.url", FieldKind.Url, true, false, false)]
    [InlineData("BlogPost.body", FieldKind.RichText, true, true, false)]
    public void Reads_kind_need_language_and_list_off_the_type(string name, FieldKind kind, bool isRequired, bool isLocalized, bool isList)
    {
        var steps = name.Split('.');
        var field = Catalog[steps[0]][steps[1]];
        if (steps.Length > 2) field = field.Part![steps[2]];

        Assert.Equal((kind, isRequired, isLocalized, isList), (field.Kind, field.IsRequired, field.IsLocalized, field.IsList));
    }

    [Fact]
    public void Knows_who_links_to_a_type() =>
        Assert.Equal(
            ["children", "relatedTopics", "embeddingTopics", "cancerTypes", "therapies", "eligibilities", "sideEffects", "webinars", "videos", "blogPosts", "glossaryTerms"],
            Catalog.InversesOn(Catalog["Topic"]).Select(i => i.Name).Distinct().OrderBy(n => n is "children" ? 0 : n is "relatedTopics" ? 1 : n is "embeddingTopics" ? 2 : 3));

    [Fact]
    public void Names_an_inverse_of_a_part_after_its_owner()
    {
        var inverses = Catalog.InversesOn(Catalog["Source"]);

        Assert.Contains("citingBlogPosts", inverses.Select(i => i.Name));
        Assert.Equal(inverses.Count, inverses.Select(i => i.Name).Distinct().Count());
        Assert.Equal(Enumerable.Range(0, inverses.Count), inverses.Select(i => i.Position));
    }

    [Fact]
    public void Names_the_known_ones_when_a_type_or_field_is_not_there()
    {
        Assert.Contains("Topic, CancerType", Assert.Throws<NotSupportedException>(() => Catalog["Podcast"]).Message, StringComparison.Ordinal);
        Assert.Contains("title, plainTitle", Assert.Throws<NotSupportedException>(() => Catalog["Topic"]["name"]).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<Shape> Shapes() =>
        Catalog.Types.Concat<Shape>(Catalog.Types.SelectMany(t => t.Fields).Select(f => f.Part).OfType<PartType>());
}
