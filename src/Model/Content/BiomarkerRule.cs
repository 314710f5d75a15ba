using System.ComponentModel;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Content;

/// <summary>A marker that decides whether an approval applies to a person's tumor.</summary>
[Description("A marker that decides whether an approval applies to a person's tumor.")]
public sealed record BiomarkerRule : IPart
{
    public required string Key { get; init; }

    [Field("The marker, such as PD-L1.", Max = 120)]
    public required string Marker { get; init; }

    [Field("What must be found, in plain words.", Max = 200)]
    public required Localized<string> Requirement { get; init; }
}
