using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>Whether a therapy can be had.</summary>
[Description("Whether a therapy can be had.")]
public enum MarketStatus
{
    [Description("It is sold.")]
    Marketed,

    [Description("It is no longer sold.")]
    Discontinued,

    [Description("It was approved but never sold.")]
    NeverMarketed,
}
