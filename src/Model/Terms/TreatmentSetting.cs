using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>At which point of treatment a use applies.</summary>
[Description("At which point of treatment a use applies.")]
public enum TreatmentSetting
{
    [Description("Before surgery.")]
    Neoadjuvant,

    [Description("Before and after surgery.")]
    Perioperative,

    [Description("After surgery.")]
    Adjuvant,

    [Description("When surgery cannot remove it.")]
    Unresectable,

    [Description("When it has spread.")]
    Metastatic,

    [Description("When it came back or did not respond.")]
    RecurrentRefractory,

    [Description("To keep a response.")]
    Maintenance,

    [Description("Bladder cancer that has not grown into muscle.")]
    NonMuscleInvasive,

    [Description("To prevent cancer.")]
    Prevention,
}
