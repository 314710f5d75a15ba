using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>What kind of document a source is.</summary>
[Description("What kind of document a source is.")]
public enum SourceKind
{
    [Description("The approved label of a drug.")]
    Label,

    [Description("A notice by a regulator.")]
    RegulatorNotice,

    [Description("A guideline.")]
    Guideline,

    [Description("A systematic review.")]
    SystematicReview,

    [Description("The report of a trial.")]
    TrialReport,

    [Description("An observational study.")]
    Observational,

    [Description("A review article.")]
    Review,

    [Description("A registry or curated database.")]
    Registry,

    [Description("A patient organization.")]
    PatientOrg,

    [Description("News or trade press.")]
    News,

    [Description("A book.")]
    Book,

    [Description("A web page.")]
    Webpage,
}
