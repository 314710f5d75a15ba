using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>Which treatment in a row a use is for.</summary>
[Description("Which treatment in a row a use is for.")]
public enum LineOfTherapy
{
    [Description("The first treatment.")]
    First,

    [Description("The second treatment.")]
    Second,

    [Description("After two or more treatments.")]
    ThirdOrLater,

    [Description("Any line.")]
    Any,
}
