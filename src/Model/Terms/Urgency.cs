using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>How soon a reader must act.</summary>
[Description("How soon a reader must act.")]
public enum Urgency
{
    [Description("Call emergency services or go to emergency care.")]
    EmergencyNow,

    [Description("Call the care team today.")]
    CallSameDay,

    [Description("Call within a few days.")]
    CallSoon,

    [Description("Mention it at the next visit.")]
    TellAtVisit,
}
