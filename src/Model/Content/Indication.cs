using System.ComponentModel;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Model.Content;

/// <summary>One therapy's approval for one cancer: the edge between them, with its facts.</summary>
[Description("One therapy's approval for one cancer: the edge between them, with its facts.")]
public sealed record Indication : IContent
{
    [Field("The therapy that is approved.", Inverse = "indications")]
    public required Link<Therapy> Therapy { get; init; }

    [Field("The cancer it is approved for.", Inverse = "indications")]
    public required Link<CancerType> CancerType { get; init; }

    [Field("What it is used for, in plain words.", Max = 240, IsTitle = true)]
    public required Localized<string> PlainUse { get; init; }

    [Field("The authority that approved it.")]
    public required Regulator Regulator { get; init; }

    [Field("The year of the first approval.", Min = 1980, Max = 2100)]
    public required int FirstApprovalYear { get; init; }

    [Field("The day of the first approval, where known; it lies in the year.")]
    public DateOnly? FirstApprovalDate { get; init; }

    [Field("Whether the approval stands.")]
    public required IndicationStatus Status { get; init; }

    [Field("The day it was withdrawn.")]
    public DateOnly? WithdrawnOn { get; init; }

    [Field("On what terms it was approved, where known.")]
    public ApprovalPathway? Pathway { get; init; }

    [Field("At which points of treatment it applies.")]
    public IReadOnlyList<TreatmentSetting> Settings { get; init; } = [];

    [Field("Which treatment in a row it is for.")]
    public LineOfTherapy? Line { get; init; }

    [Field("Markers that decide whether it applies.")]
    public IReadOnlyList<BiomarkerRule> Biomarkers { get; init; } = [];

    [Field("Other therapies of this library that it is given with.", Inverse = "combinationIn")]
    public IReadOnlyList<Link<Therapy>> Combination { get; init; } = [];

    [Field("What the claim rests on.")]
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
