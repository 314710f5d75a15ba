using System.ComponentModel;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Model.Content;

/// <summary>One dated claim about who may get a treatment; written once, shown in many places.</summary>
[Description("One dated claim about who may get a treatment. Written once, shown in many places.")]
public sealed record Eligibility : IContent
{
    [Field("The claim, in one sentence.", Max = 240, IsTitle = true)]
    public required Localized<string> Statement { get; init; }

    [Field("What it means for a reader, in plain words.", Max = 5_000)]
    public Localized<RichText>? Explanation { get; init; }

    [Field("What the claim rests on.")]
    public required EligibilityKind Kind { get; init; }

    [Field("Which way it points.")]
    public required Polarity Polarity { get; init; }

    [Field("How sure the evidence is.")]
    public required Certainty Certainty { get; init; }

    [Field("The countries it holds for (ISO 3166, two letters).", Min = 2, Max = 2)]
    public required IReadOnlyList<string> Jurisdictions { get; init; }

    [Field("The day the claim was checked.")]
    public required DateOnly AsOf { get; init; }

    [Field("The day until which it may be shown without a new check.")]
    public required DateOnly ValidUntil { get; init; }

    [Field("The therapies it is about.", Inverse = "eligibilities")]
    public IReadOnlyList<Link<Therapy>> Therapies { get; init; } = [];

    [Field("The classes of therapies it is about.")]
    public IReadOnlyList<TherapyClass> TherapyClasses { get; init; } = [];

    [Field("The cancers it is about.", Inverse = "eligibilities")]
    public IReadOnlyList<Link<CancerType>> CancerTypes { get; init; } = [];

    [Field("The older claim that this one takes the place of.", Inverse = "supersededBy", InverseIsList = true)]
    public Link<Eligibility>? Supersedes { get; init; }

    [Field("The topics it belongs to.", Inverse = "eligibilities")]
    public IReadOnlyList<Link<Topic>> Topics { get; init; } = [];

    [Field("The documents it rests on.")]
    public required IReadOnlyList<Citation> Citations { get; init; }
}
