using System.ComponentModel;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Model.Content;

/// <summary>What can cause a side effect: a class of therapies, or one therapy.</summary>
[Description("What can cause a side effect: a class of therapies, or one therapy.")]
public sealed record Cause : IPart
{
    public required string Key { get; init; }

    [Field("The class of therapies.")]
    public TherapyClass? TherapyClass { get; init; }

    [Field("The therapy.", Inverse = "sideEffects")]
    public Link<Therapy>? Therapy { get; init; }

    [Field("How many people get it, where known.")]
    public Frequency? Frequency { get; init; }
}
