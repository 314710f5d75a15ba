using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>How far a source can be trusted, best first.</summary>
[Description("How far a source can be trusted, best first.")]
public enum SourceTier
{
    [Description("Regulator or label.")]
    A,

    [Description("Guideline or systematic review.")]
    B,

    [Description("Primary study or curated database.")]
    C,

    [Description("Expert or patient organization.")]
    D,

    [Description("News.")]
    E,

    [Description("Not allowed as a source.")]
    X,
}
