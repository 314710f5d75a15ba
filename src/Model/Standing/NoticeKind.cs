using System.ComponentModel;

namespace Immunotherapy.Model.Standing;

/// <summary>Why a notice stands on an entry.</summary>
[Description("Why a notice stands on an entry.")]
public enum NoticeKind
{
    [Description("A remark by the editors.")]
    EditorsNote,

    [Description("Something was wrong and has been put right.")]
    Correction,

    [Description("Something that could harm a reader was wrong and has been put right.")]
    SafetyCorrection,

    [Description("The content was called back: do not show it.")]
    Recall,

    [Description("The content was withdrawn.")]
    Withdrawal,

    [Description("Newer content takes its place.")]
    Superseded,

    [Description("Sample content that no clinician has reviewed.")]
    Sample,
}
