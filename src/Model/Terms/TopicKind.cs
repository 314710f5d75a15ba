using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>What a topic is about.</summary>
[Description("What a topic is about.")]
public enum TopicKind
{
    [Description("A hub that leads to other topics.")]
    Overview,

    [Description("How a treatment works.")]
    HowItWorks,

    [Description("Who may get a treatment.")]
    Eligibility,

    [Description("Side effects and what to do about them.")]
    SideEffects,

    [Description("One kind of cancer.")]
    CancerType,

    [Description("A treatment or a class of treatments.")]
    Treatment,

    [Description("Clinical trials.")]
    Trials,

    [Description("Living with cancer and after it.")]
    Coping,

    [Description("Paying for treatment and getting to it.")]
    CostAccess,
}
