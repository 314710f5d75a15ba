using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>The part of the body a side effect is in.</summary>
[Description("The part of the body a side effect is in.")]
public enum BodySystem
{
    [Description("Skin.")]
    Skin,

    [Description("Stomach and bowel.")]
    Gastrointestinal,

    [Description("Liver and bile ducts.")]
    Hepatobiliary,

    [Description("Lungs and airways.")]
    Respiratory,

    [Description("Glands and hormones.")]
    Endocrine,

    [Description("Heart.")]
    Cardiac,

    [Description("Blood vessels.")]
    Vascular,

    [Description("Kidneys.")]
    Renal,

    [Description("Brain and nerves.")]
    NervousSystem,

    [Description("Muscles, bones and joints.")]
    Musculoskeletal,

    [Description("Eyes.")]
    Eye,

    [Description("Blood.")]
    Blood,

    [Description("Immune system.")]
    ImmuneSystem,

    [Description("Infections.")]
    Infection,

    [Description("Metabolism.")]
    Metabolic,

    [Description("Mood and mind.")]
    Psychiatric,

    [Description("A second cancer.")]
    SecondCancer,

    [Description("The whole body.")]
    General,
}
