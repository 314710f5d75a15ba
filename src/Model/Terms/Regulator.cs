using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>The authority that approves medicines.</summary>
[Description("The authority that approves medicines.")]
public enum Regulator
{
    [Description("United States Food and Drug Administration.")]
    Fda,

    [Description("European Medicines Agency.")]
    Ema,

    [Description("United Kingdom Medicines and Healthcare products Regulatory Agency.")]
    Mhra,

    [Description("Health Canada.")]
    HealthCanada,

    [Description("Brazil's health regulator.")]
    Anvisa,

    [Description("Mexico's health regulator.")]
    Cofepris,

    [Description("Spain's medicines agency.")]
    Aemps,
}
