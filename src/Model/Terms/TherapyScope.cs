using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>How a therapy belongs to this library.</summary>
[Description("How a therapy belongs to this library.")]
public enum TherapyScope
{
    [Description("Cancer immunotherapy proper.")]
    Core,

    [Description("Acts on the immune system; often listed elsewhere.")]
    Related,

    [Description("An antibody that is not counted as immunotherapy here.")]
    FlaggedAntibody,

    [Description("An antibody-drug conjugate; listed, not counted.")]
    ExcludedAdc,

    [Description("Prevents an infection that can cause cancer.")]
    Preventive,
}
