using System.ComponentModel;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Model.Content;

/// <summary>Another name of a drug.</summary>
[Description("Another name of a drug.")]
public sealed record DrugAlias : IPart
{
    public required string Key { get; init; }

    [Field("The name.", Max = 120, IsName = true)]
    public required string Name { get; init; }

    [Field("What kind of name it is.")]
    public required AliasKind Kind { get; init; }
}
