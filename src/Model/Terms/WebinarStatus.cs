using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>Where a webinar stands.</summary>
[Description("Where a webinar stands.")]
public enum WebinarStatus
{
    [Description("It is planned.")]
    Scheduled,

    [Description("It is on.")]
    Live,

    [Description("It is over.")]
    Ended,

    [Description("It will not take place.")]
    Canceled,

    [Description("It will take place later.")]
    Postponed,
}
