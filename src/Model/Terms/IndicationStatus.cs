using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>Whether an approval stands.</summary>
[Description("Whether an approval stands.")]
public enum IndicationStatus
{
    [Description("It stands.")]
    Active,

    [Description("It was withdrawn; the date says when.")]
    Withdrawn,

    [Description("A newer approval takes its place.")]
    Superseded,
}
