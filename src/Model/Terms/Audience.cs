using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>For whom a text is written.</summary>
[Description("For whom a text is written.")]
public enum Audience
{
    [Description("People with cancer.")]
    Patient,

    [Description("Those who care for someone with cancer.")]
    Caregiver,

    [Description("Health professionals.")]
    Professional,
}
