using System.ComponentModel;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Content;

/// <summary>What a therapy acts on.</summary>
[Description("What a therapy acts on.")]
public sealed record MolecularTarget : IPart
{
    public required string Key { get; init; }

    [Field("The usual name, such as PD-1.", Max = 120)]
    public required string Name { get; init; }

    [Field("The symbol of its gene (HGNC); absent where there is no single gene.", Max = 40)]
    public string? HgncSymbol { get; init; }
}
