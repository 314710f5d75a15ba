using System.Text.RegularExpressions;

namespace Immunotherapy.Model.Codes;

/// <summary>What a code of each system looks like. A well-formed code can still be the wrong one: check it against its label.</summary>
public static class CodeFormats
{
    /// <summary>Null when the value is well-formed and its check digits agree; else a sentence that says what is expected.</summary>
    public static FormattableString? Problem(CodeSystem system, string value)
    {
        var (shape, agrees, expected) = FormatOf(system);
        if (!shape.IsMatch(value)) return $"It should be {expected}.";
        if (agrees is null || agrees(value)) return null;
        return $"Its check digit does not agree: look for a slip of the pen. It should be {expected}.";
    }

    private static (Regex Shape, Func<string, bool>? Agrees, FormattableString Expected) FormatOf(CodeSystem system) => system switch
    {
        CodeSystem.Ncit => (CodeShapes.Ncit, null, $"a C and 2 to 6 digits, such as C3224"),
        CodeSystem.UmlsCui => (CodeShapes.UmlsCui, null, $"a C and 7 digits, such as C0025202"),
        CodeSystem.Mesh => (CodeShapes.Mesh, null, $"a D or C and 6 or 9 digits, such as D008545"),
        CodeSystem.Icd10Cm => (CodeShapes.Icd10Cm, null, $"a letter, two characters and up to four after a point, such as C43.9"),
        CodeSystem.Icd10Who => (CodeShapes.Icd10Who, null, $"a letter, two digits and up to two after a point, such as C43.9"),
        CodeSystem.Icdo3Morphology => (CodeShapes.Icdo3Morphology, null, $"four digits, a slash and the behavior digit, such as 8720/3"),
        CodeSystem.Icdo3Topography => (CodeShapes.Icdo3Topography, null, $"a C, two digits, a point and a digit, such as C34.9"),
        CodeSystem.OncoTree => (CodeShapes.OncoTree, null, $"2 to 20 upper-case letters, digits, _, / or -, such as NSCLC"),
        CodeSystem.SnomedCt => (CodeShapes.SnomedCt, CheckDigits.Snomed, $"6 to 18 digits of a concept, such as 2092003"),
        CodeSystem.RxCui => (CodeShapes.RxCui, null, $"up to 8 digits, such as 1547545"),
        CodeSystem.Nct => (CodeShapes.Nct, null, $"NCT and 8 digits, such as NCT04974398"),
        CodeSystem.EuCt => (CodeShapes.EuCt, null, $"written like 2022-501234-56-00"),
        CodeSystem.Pmid => (CodeShapes.Pmid, null, $"up to 9 digits, such as 34611600"),
        CodeSystem.Pmcid => (CodeShapes.Pmcid, null, $"PMC and up to 9 digits, such as PMC8486420"),
        CodeSystem.Doi => (CodeShapes.Doi, null, $"the bare name, such as 10.1158/1078-0432.CCR-16-0049"),
        CodeSystem.Orcid => (CodeShapes.Orcid, CheckDigits.Orcid, $"four groups of four, such as 0000-0002-1825-0097"),
        CodeSystem.Ror => (CodeShapes.Ror, CheckDigits.Ror, $"nine characters from 0, such as 05a28rw58"),
        CodeSystem.Npi => (CodeShapes.Npi, CheckDigits.Npi, $"ten digits from 1 or 2, such as 1234567893"),
        CodeSystem.Cas => (CodeShapes.Cas, CheckDigits.Cas, $"written like 1374853-91-4"),
        CodeSystem.Loinc => (CodeShapes.Loinc, CheckDigits.Loinc, $"up to 7 digits, a dash and a digit, such as 21905-5"),
        CodeSystem.Unii => (CodeShapes.Unii, null, $"ten upper-case letters and digits, such as DPT0O3T46P"),
        CodeSystem.Bla => (CodeShapes.Bla, null, $"six digits, such as 125514"),
        CodeSystem.FdaSuffix => (CodeShapes.FdaSuffix, null, $"four lower-case letters, such as actl"),
        CodeSystem.Isbn13 => (CodeShapes.Isbn13, CheckDigits.Isbn13, $"13 digits from 978 or 979 without dashes, such as 9783161484100"),
        CodeSystem.Issn => (CodeShapes.Issn, CheckDigits.Issn, $"two groups of four, such as 0378-5955"),
        CodeSystem.YoutubeId => (CodeShapes.YoutubeId, null, $"the 11 characters of the id, such as dQw4w9WgXcQ"),
        CodeSystem.Bcp47 => (CodeShapes.Bcp47, null, $"a language tag, such as es or es-MX"),
        CodeSystem.Chembl => (CodeShapes.Chembl, null, $"CHEMBL and digits, such as CHEMBL1201585"),
        CodeSystem.Doid => (CodeShapes.Doid, null, $"DOID: and digits, such as DOID:1909"),
    };
}
