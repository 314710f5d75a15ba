using System.ComponentModel;
using Immunotherapy.Model.Codes;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Model.Content;

/// <summary>A document that claims rest on.</summary>
[Description("A document that claims rest on.")]
public sealed record Source : IContent
{
    [Field("The title of the document.", Max = 300, IsTitle = true)]
    public required string Title { get; init; }

    [Field("What kind of document it is.")]
    public required SourceKind Kind { get; init; }

    [Field("How far it can be trusted.")]
    public required SourceTier Tier { get; init; }

    [Field("Who published it.", Max = 160)]
    public string? Publisher { get; init; }

    [Field("The day it was published, where known.")]
    public DateOnly? PublishedOn { get; init; }

    [Field("Where to read it.")]
    public required Uri Url { get; init; }

    [Field("The day it was last looked at.")]
    public DateOnly? AccessedOn { get; init; }

    [Field("Its identifiers: PMID, PMCID, DOI, ISBN.")]
    public IReadOnlyList<Code> Codes { get; init; } = [];
}
