using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>What tells this cancer from others.</summary>
[Description("What tells this cancer from others.")]
public enum CancerBasis
{
    [Description("Where it starts.")]
    Site,

    [Description("Which cells it is made of.")]
    Histology,

    [Description("A marker in the tumor.")]
    Biomarker,

    [Description("Several of these.")]
    Mixed,
}
