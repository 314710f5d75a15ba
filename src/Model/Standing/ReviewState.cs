using System.ComponentModel;

namespace Immunotherapy.Model.Standing;

/// <summary>What may be said about the review of a text.</summary>
[Description("What may be said about the review of a text.")]
public enum ReviewState
{
    [Description("Nobody has recorded a review of this text.")]
    NotReviewed,

    [Description("Sample text that ships with the software. No clinician has reviewed it: do not show it to patients.")]
    Sample,

    [Description("Reviewed by the people and on the day that the entry says.")]
    Reviewed,
}
