using System.ComponentModel;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Tests;

/// <summary>A content type that only the tests have, and for which the console has neither words nor a page.</summary>
[Description("A sheet to take home.")]
public sealed record Leaflet : IContent
{
    [Field("What stands on its front.", Max = 120, IsTitle = true)]
    public required Localized<string> Title { get; init; }

    [Field("What it says in short.", Max = 300)]
    public required Localized<string> Summary { get; init; }

    [Field("What it says.", Max = 5_000)]
    public Localized<RichText>? Body { get; init; }

    [Field("How it is folded.")]
    public Fold? FoldedLike { get; init; }

    [Field("When it was printed.")]
    public DateOnly? PrintedOn { get; init; }

    [Field("The page that it goes with.", Inverse = "leaflets")]
    public Link<Topic>? Topic { get; init; }

    [Field("Its steps, in order.", MaxItems = 5)]
    public IReadOnlyList<LeafletStep> Steps { get; init; } = [];
}
