using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>On what terms a use was approved.</summary>
[Description("On what terms a use was approved.")]
public enum ApprovalPathway
{
    [Description("Full approval.")]
    Regular,

    [Description("Approved on early evidence; more is owed.")]
    Accelerated,

    [Description("Approved on conditions.")]
    Conditional,

    [Description("First on early evidence, later in full.")]
    Converted,
}
