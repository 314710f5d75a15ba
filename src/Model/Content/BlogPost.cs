using System.ComponentModel;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Model.Content;

/// <summary>An article with a date and an author.</summary>
[Description("An article with a date and an author.")]
public sealed record BlogPost : IContent
{
    [Field("The title.", Max = 120, IsTitle = true)]
    public required Localized<string> Title { get; init; }

    [Field("One to three sentences on what it says.", Max = 320)]
    public required Localized<string> Summary { get; init; }

    [Field("The article.", Max = 60_000)]
    public required Localized<RichText> Body { get; init; }

    [Field("What kind of post it is.")]
    public required Genre Genre { get; init; }

    [Field("The day of what it tells of, for news.")]
    public DateOnly? EventDate { get; init; }

    [Field("Who wrote it, in order.", Inverse = "blogPosts")]
    public required IReadOnlyList<Link<Person>> Authors { get; init; }

    [Field("People it speaks of.", Inverse = "mentionedIn")]
    public IReadOnlyList<Link<Person>> Mentions { get; init; } = [];

    [Field("The cancers it is about.", Inverse = "blogPosts")]
    public IReadOnlyList<Link<CancerType>> CancerTypes { get; init; } = [];

    [Field("The therapies it is about.", Inverse = "blogPosts")]
    public IReadOnlyList<Link<Therapy>> Therapies { get; init; } = [];

    [Field("The topics it belongs to.", Inverse = "blogPosts")]
    public IReadOnlyList<Link<Topic>> Topics { get; init; } = [];

    [Field("What the claims rest on.")]
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
