using System.ComponentModel;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Content;

/// <summary>A word explained.</summary>
[Description("A word explained.")]
public sealed record GlossaryTerm : IContent
{
    [Field("The word.", Max = 90, IsTitle = true)]
    public required Localized<string> Term { get; init; }

    [Field("What it means, in up to sixty plain words.", Max = 2_000)]
    public required Localized<RichText> Definition { get; init; }

    [Field("How to say it.", Max = 120)]
    public Localized<string>? Pronunciation { get; init; }

    [Field("Other forms of the word.", Max = 90, IsName = true)]
    public Localized<IReadOnlyList<string>>? Variants { get; init; }

    [Field("Words to look at too.", Inverse = "seenFrom")]
    public IReadOnlyList<Link<GlossaryTerm>> SeeAlso { get; init; } = [];

    [Field("The topics it belongs to.", Inverse = "glossaryTerms")]
    public IReadOnlyList<Link<Topic>> Topics { get; init; } = [];

    [Field("What the definition rests on.")]
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
