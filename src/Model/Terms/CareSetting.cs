using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>Where a therapy is given.</summary>
[Description("Where a therapy is given.")]
public enum CareSetting
{
    [Description("In a clinic, without a stay.")]
    Outpatient,

    [Description("In an infusion center.")]
    InfusionCenter,

    [Description("During a stay in a hospital.")]
    HospitalStay,

    [Description("In a center that is certified for it.")]
    CertifiedCenter,

    [Description("At home.")]
    AtHome,

    [Description("In a urology clinic.")]
    UrologyClinic,
}
