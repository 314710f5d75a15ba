using Immunotherapy.Model.Codes;

namespace Immunotherapy.Model.Tests.Codes;

/// <summary>Codes that are right and codes that look right, for every system.</summary>
internal static class CodeCases
{
    public static IReadOnlyList<(CodeSystem System, string[] Good, string[] Bad)> All { get; } =
    [
        (CodeSystem.Ncit, ["C3224", "C106432"], ["C", "c3224", "C0025202", "NCIT:C3224"]),
        (CodeSystem.UmlsCui, ["C0025202"], ["C3224", "C00252021"]),
        (CodeSystem.Mesh, ["D008545", "D000096142", "C562730"], ["D08545", "M008545"]),
        (CodeSystem.Icd10Cm, ["C43.9", "C4A.9", "C90.00", "Z17.421"], ["C439", "43.9", "C43.", "C43.99999"]),
        (CodeSystem.Icd10Who, ["C43.9", "C44"], ["C4A", "C43.9A"]),
        (CodeSystem.Icdo3Morphology, ["8720/3", "8090/3", "9950/3"], ["8720", "8720/4", "7720/3"]),
        (CodeSystem.Icdo3Topography, ["C34.9", "C44.5"], ["C34", "C34.99"]),
        (CodeSystem.OncoTree, ["NSCLC", "PCM", "HCL-V", "MDS/MPN", "HEAD_NECK"], ["nsclc", "non small"]),
        (CodeSystem.SnomedCt, ["2092003", "254637007", "22298006", "73211009"], ["22298007", "12345"]),
        (CodeSystem.RxCui, ["1547545", "1597876"], ["0123", "RX1547545"]),
        (CodeSystem.Nct, ["NCT04974398"], ["NCT4974398", "NCT049743981", "04974398"]),
        (CodeSystem.EuCt, ["2022-501234-56-00"], ["2022-12345"]),
        (CodeSystem.Pmid, ["34611600"], ["0123", "PMID:34611600"]),
        (CodeSystem.Pmcid, ["PMC8486420"], ["8486420"]),
        (CodeSystem.Doi, ["10.1158/1078-0432.CCR-16-0049", "10.31478/202107a"], ["doi:10.1158/x", "10.12/x", "10.1158/"]),
        (CodeSystem.Orcid, ["0000-0002-1825-0097", "0000-0002-1694-233X"], ["0000-0002-1825-0098"]),
        (CodeSystem.Ror, ["05a28rw58", "02mhbdp94", "040gcmg81"], ["05a28rw59"]),
        (CodeSystem.Npi, ["1234567893"], ["1234567890"]),
        (CodeSystem.Cas, ["1374853-91-4", "946414-94-4", "477202-00-9"], ["1374853-91-5"]),
        (CodeSystem.Loinc, ["21905-5", "85319-2", "2345-7"], ["21905-6"]),
        (CodeSystem.Unii, ["DPT0O3T46P"], ["dpt0o3t46p", "DPT0O3T46"]),
        (CodeSystem.Bla, ["125514", "761034"], ["BLA125514"]),
        (CodeSystem.FdaSuffix, ["actl", "rwlc"], ["ACTL", "rwlcx"]),
        (CodeSystem.Isbn13, ["9783161484100"], ["9783161484101"]),
        (CodeSystem.Issn, ["0378-5955", "2051-1426"], ["0378-5956"]),
        (CodeSystem.YoutubeId, ["dQw4w9WgXcQ"], ["https://youtu.be/dQw4w9WgXcQ"]),
        (CodeSystem.Bcp47, ["en", "es", "es-MX", "es-419"], ["ES", "spa_", "english"]),
        (CodeSystem.Chembl, ["CHEMBL1201585"], ["CHEMBL0", "chembl25", "1201585"]),
        (CodeSystem.Doid, ["DOID:1909"], ["1909", "DOID1909", "doid:1909"]),
    ];
}
