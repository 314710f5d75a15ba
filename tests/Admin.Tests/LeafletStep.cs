using System.ComponentModel;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Tests;

/// <summary>One step of a leaflet.</summary>
[Description("One step of a leaflet.")]
public sealed record LeafletStep : IPart
{
    public required string Key { get; init; }

    [Field("The heading of the step.", Max = 120)]
    public required Localized<string> Heading { get; init; }

    [Field("The text of the step.", Max = 2_000)]
    public Localized<RichText>? Body { get; init; }

    [Field("Topics to read with it.", Inverse = "stepsOfLeaflets")]
    public IReadOnlyList<Link<Topic>> See { get; init; } = [];
}
