using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>How sure the evidence is.</summary>
[Description("How sure the evidence is.")]
public enum Certainty
{
    [Description("Further research is very unlikely to change it.")]
    High,

    [Description("Further research may change it.")]
    Moderate,

    [Description("Further research is likely to change it.")]
    Low,

    [Description("Very uncertain.")]
    VeryLow,

    [Description("What experts think, without studies.")]
    ExpertOpinion,
}
