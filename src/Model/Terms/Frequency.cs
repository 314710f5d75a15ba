using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>How many people get a side effect (CIOMS).</summary>
[Description("How many people get a side effect (CIOMS).")]
public enum Frequency
{
    [Description("1 in 10 or more.")]
    VeryCommon,

    [Description("1 in 100 or more.")]
    Common,

    [Description("1 in 1,000 or more.")]
    Uncommon,

    [Description("1 in 10,000 or more.")]
    Rare,

    [Description("Fewer than 1 in 10,000.")]
    VeryRare,

    [Description("Not known.")]
    NotKnown,
}
