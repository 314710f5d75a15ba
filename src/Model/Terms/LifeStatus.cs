using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>Whether a named person is alive.</summary>
[Description("Whether a named person is alive.")]
public enum LifeStatus
{
    [Description("Living.")]
    Living,

    [Description("Deceased.")]
    Deceased,

    [Description("Not known.")]
    Unknown,
}
