using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>How a therapy works on the immune system.</summary>
[Description("How a therapy works on the immune system.")]
public enum TherapyClass
{
    [Description("Takes the brakes off immune cells.")]
    CheckpointInhibitor,

    [Description("The patient's own T cells, given a new receptor.")]
    CarTCell,

    [Description("The patient's own T cells, given a new T-cell receptor.")]
    TcrTCell,

    [Description("Immune cells taken from the tumor, grown and given back.")]
    Til,

    [Description("T cells that know a virus.")]
    VirusSpecificTCell,

    [Description("Ties a T cell to a cancer cell.")]
    BispecificTCellEngager,

    [Description("A messenger protein of the immune system.")]
    Cytokine,

    [Description("Steps on the gas of immune cells.")]
    ImmuneAgonist,

    [Description("A vaccine that treats a cancer.")]
    TherapeuticVaccine,

    [Description("A vaccine that prevents an infection that can cause cancer.")]
    PreventiveVaccine,

    [Description("A virus that infects and breaks cancer cells.")]
    OncolyticVirus,

    [Description("Carries a gene into cells.")]
    GeneTherapyVector,

    [Description("A weakened germ that wakes the immune system.")]
    MicrobialImmuneStimulant,

    [Description("A protein that carries a poison to cells.")]
    Immunotoxin,

    [Description("A small drug that changes how immune cells act.")]
    ImmunomodulatorSmallMolecule,

    [Description("An antibody made in the laboratory.")]
    MonoclonalAntibody,

    [Description("An antibody with two targets that does not engage T cells.")]
    BispecificAntibodyOther,

    [Description("An antibody that carries a drug.")]
    AntibodyDrugConjugate,
}
