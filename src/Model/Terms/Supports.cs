using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>How a source bears on a claim.</summary>
[Description("How a source bears on a claim.")]
public enum Supports
{
    [Description("It says the same.")]
    Fully,

    [Description("It says part of it.")]
    Partly,

    [Description("It says otherwise.")]
    Contradicts,
}
