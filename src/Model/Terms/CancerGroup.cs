using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>The part of the body, or the marker, by which cancers are grouped.</summary>
[Description("The part of the body, or the marker, by which cancers are grouped.")]
public enum CancerGroup
{
    [Description("Bile ducts and gallbladder.")]
    Biliary,

    [Description("Any organ, defined by a marker in the tumor.")]
    BiomarkerDefined,

    [Description("Bladder and urinary tract.")]
    Bladder,

    [Description("Blood and bone marrow.")]
    Blood,

    [Description("Colon, rectum and anus.")]
    Bowel,

    [Description("Breast.")]
    Breast,

    [Description("Esophagus (food pipe).")]
    Esophagus,

    [Description("Eye.")]
    Eye,

    [Description("Cervix, uterus, ovaries and nearby organs.")]
    Gynecologic,

    [Description("Head and neck.")]
    HeadNeck,

    [Description("Kidney.")]
    Kidney,

    [Description("Leukemias.")]
    Leukemia,

    [Description("Liver.")]
    Liver,

    [Description("Lung.")]
    Lung,

    [Description("Lymphomas.")]
    Lymphoma,

    [Description("Myeloma.")]
    Myeloma,

    [Description("Brain and nerves.")]
    NervousSystem,

    [Description("Pancreas.")]
    Pancreas,

    [Description("Lining of the lungs.")]
    Pleura,

    [Description("Prostate.")]
    Prostate,

    [Description("Skin.")]
    Skin,

    [Description("Soft tissue.")]
    SoftTissue,

    [Description("Stomach.")]
    Stomach,
}
