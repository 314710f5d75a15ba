using System.ComponentModel;

namespace Immunotherapy.Model.Codes;

/// <summary>The terminologies and registries a code can come from.</summary>
[Description("The terminologies and registries a code can come from.")]
public enum CodeSystem
{
    [Description("NCI Thesaurus concept.")]
    Ncit,

    [Description("UMLS concept.")]
    UmlsCui,

    [Description("Medical Subject Heading.")]
    Mesh,

    [Description("ICD-10-CM, the United States' modification.")]
    Icd10Cm,

    [Description("ICD-10 of the World Health Organization.")]
    Icd10Who,

    [Description("ICD-O-3 morphology.")]
    Icdo3Morphology,

    [Description("ICD-O-3 topography.")]
    Icdo3Topography,

    [Description("OncoTree code.")]
    OncoTree,

    [Description("SNOMED CT concept; accepted in queries, not published.")]
    SnomedCt,

    [Description("RxNorm concept.")]
    RxCui,

    [Description("ClinicalTrials.gov trial.")]
    Nct,

    [Description("European Union clinical trial.")]
    EuCt,

    [Description("PubMed article.")]
    Pmid,

    [Description("PubMed Central article.")]
    Pmcid,

    [Description("Digital object identifier.")]
    Doi,

    [Description("ORCID of a person.")]
    Orcid,

    [Description("ROR of an organization.")]
    Ror,

    [Description("United States provider number.")]
    Npi,

    [Description("CAS registry number.")]
    Cas,

    [Description("LOINC code.")]
    Loinc,

    [Description("FDA substance identifier.")]
    Unii,

    [Description("FDA biologics licence number.")]
    Bla,

    [Description("Four-letter suffix of a United States nonproprietary name.")]
    FdaSuffix,

    [Description("Book.")]
    Isbn13,

    [Description("Serial publication.")]
    Issn,

    [Description("YouTube video.")]
    YoutubeId,

    [Description("Language tag.")]
    Bcp47,

    [Description("ChEMBL compound.")]
    Chembl,

    [Description("Disease Ontology term.")]
    Doid,
}
