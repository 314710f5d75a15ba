using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>What a statement about eligibility rests on.</summary>
[Description("What a statement about eligibility rests on.")]
public enum EligibilityKind
{
    [Description("How far the cancer has come.")]
    StagePattern,

    [Description("How the disease has gone so far.")]
    DiseaseCourse,

    [Description("Where the treatment can be had.")]
    AccessSetting,

    [Description("What the treatment is approved for.")]
    Indication,

    [Description("A marker in the tumor or the blood.")]
    Biomarker,

    [Description("Treatments before.")]
    PriorTreatment,

    [Description("Age.")]
    Age,

    [Description("How well a person can manage daily life.")]
    PerformanceStatus,

    [Description("A person's tissue type.")]
    TissueType,

    [Description("A reason not to have it.")]
    Exclusion,

    [Description("A reason for care.")]
    Caution,

    [Description("Only in clinical trials.")]
    TrialOnly,

    [Description("Something to do.")]
    Action,
}
