using System.ComponentModel;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Tests.Fields;

public sealed class A_record_that_is_no_content
{
    [Fact]
    public void With_a_property_of_an_unknown_type_is_refused() =>
        Refuses<WithAnUnknownType>("WithAnUnknownType.Length: a content field cannot be a TimeSpan. See FieldKind.");

    [Fact]
    public void With_a_single_link_to_any_content_is_refused() => Refuses<WithOneLinkToAny>("IReadOnlyList<Link<IContent>>");

    [Fact]
    public void With_a_list_of_instants_is_refused() => Refuses<WithInstants>("a field of the kind Instant cannot be a list");

    [Fact]
    public void With_a_single_part_is_refused() => Refuses<WithOnePart>("a field of the kind Parts must be a list");

    [Fact]
    public void With_parts_in_parts_is_refused() => Refuses<WithNestedParts>("Nested is a part and cannot hold parts");

    [Fact]
    public void With_a_link_per_language_is_refused() => Refuses<WithALocalizedLink>("the same in all languages");

    [Fact]
    public void Without_a_sentence_is_refused()
    {
        Refuses<WithoutASentence>("WithoutASentence needs a [Description]");
        Refuses<WithASilentField>("WithASilentField.Title needs a [Field");
    }

    [Fact]
    public void Without_a_title_is_refused() => Refuses<WithoutATitle>("needs one field with IsTitle");

    [Fact]
    public void With_a_name_that_every_entry_has_is_refused() => Refuses<WithASlug>("two fields named 'slug'");

    [Fact]
    public void With_a_link_to_what_is_not_in_the_catalog_is_refused() => Refuses<WithAStrangeLink>("links to WithASlug, which is not in the catalog");

    [Fact]
    public void With_two_inverses_of_one_name_is_refused() => Refuses<WithTwinInverses>("two fields named 'from'");

    [Fact]
    public void With_a_field_hidden_after_no_instant_is_refused() => Refuses<HiddenAfterAText>("is not an instant");

    [Fact]
    public void With_a_derived_list_over_nothing_is_refused() => Refuses<WithAWrongThrough>("goes over 'nothing'");

    private static void Refuses<T>(string message) where T : IContent
    {
        var refusal = Assert.Throws<NotSupportedException>(() => new Catalog([ContentType.Of<T>("things")]));
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    [Description("A thing.")]
    private sealed record WithAnUnknownType : IContent
    {
        [Field("How long.")] public TimeSpan Length { get; init; }
    }

    [Description("A thing.")]
    private sealed record WithOneLinkToAny : IContent
    {
        [Field("To what.")] public Link<IContent>? To { get; init; }
    }

    [Description("A thing.")]
    private sealed record WithInstants : IContent
    {
        [Field("When.")] public IReadOnlyList<DateTimeOffset> When { get; init; } = [];
    }

    [Description("A thing.")]
    private sealed record WithOnePart : IContent
    {
        [Field("The part.")] public Nested? Part { get; init; }
    }

    [Description("A thing.")]
    private sealed record WithNestedParts : IContent
    {
        [Field("The parts.")] public IReadOnlyList<Nested> Parts { get; init; } = [];
    }

    [Description("A part.")]
    private sealed record Nested : IPart
    {
        public required string Key { get; init; }
        [Field("Parts in parts.")] public IReadOnlyList<Nested> Parts { get; init; } = [];
    }

    [Description("A thing.")]
    private sealed record WithALocalizedLink : IContent
    {
        [Field("To what.")] public Localized<Link<WithASlug>>? To { get; init; }
    }

    private sealed record WithoutASentence : IContent;

    [Description("A thing.")]
    private sealed record WithASilentField : IContent
    {
        public required string Title { get; init; }
    }

    [Description("A thing.")]
    private sealed record WithoutATitle : IContent
    {
        [Field("The name.")] public required string Name { get; init; }
    }

    [Description("A thing.")]
    private sealed record WithASlug : IContent
    {
        [Field("The slug.", IsTitle = true)] public required string Slug { get; init; }
    }

    [Description("A thing.")]
    private sealed record WithAStrangeLink : IContent
    {
        [Field("The title.", IsTitle = true)] public required string Title { get; init; }
        [Field("To what.")] public Link<WithASlug>? To { get; init; }
    }

    [Description("A thing.")]
    private sealed record WithTwinInverses : IContent
    {
        [Field("The title.", IsTitle = true)] public required string Title { get; init; }
        [Field("One.", Inverse = "from")] public Link<WithTwinInverses>? One { get; init; }
        [Field("Two.", Inverse = "from")] public Link<WithTwinInverses>? Two { get; init; }
    }

    [Description("A thing.")]
    private sealed record HiddenAfterAText : IContent
    {
        [Field("The title.", IsTitle = true)] public required string Title { get; init; }
        [Field("Hidden.", HiddenAfter = "title")] public string? Hidden { get; init; }
    }

    [Description("A thing.")]
    [Through("far", "Far things.", Over = "nothing", To = "to", OrderBy = "year")]
    private sealed record WithAWrongThrough : IContent
    {
        [Field("The title.", IsTitle = true)] public required string Title { get; init; }
    }
}
