using System.ComponentModel;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Model.Content;

/// <summary>The use of a source by a claim.</summary>
[Description("The use of a source by a claim.")]
public sealed record Citation : IPart
{
    public required string Key { get; init; }

    [Field("The document.", Inverse = "citing{Owners}")]
    public required Link<Source> Source { get; init; }

    [Field("The place in the document: page, section, table or row.", Max = 200)]
    public string? Locator { get; init; }

    [Field("How the document bears on the claim.")]
    public Supports? Supports { get; init; }
}
