using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>Which way a statement points.</summary>
[Description("Which way a statement points.")]
public enum Polarity
{
    [Description("Usually speaks for it.")]
    UsuallyYes,

    [Description("May go either way.")]
    Maybe,

    [Description("Usually speaks against it.")]
    UsuallyNot,

    [Description("Never decides alone.")]
    NeverAloneDecides,
}
