using System.Text.RegularExpressions;

namespace Immunotherapy.Model.Codes;

/// <summary>The shape of each system's codes, anchored at the very end: a line feed after a code is not part of it.</summary>
internal static partial class CodeShapes
{
    [GeneratedRegex(@"^C[0-9]{2,6}\z")] public static partial Regex Ncit { get; }
    [GeneratedRegex(@"^C[0-9]{7}\z")] public static partial Regex UmlsCui { get; }
    [GeneratedRegex(@"^[DC]([0-9]{6}|[0-9]{9})\z")] public static partial Regex Mesh { get; }
    [GeneratedRegex(@"^[A-TV-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?\z")] public static partial Regex Icd10Cm { get; }
    [GeneratedRegex(@"^[A-Z][0-9]{2}(\.[0-9]{1,2})?\z")] public static partial Regex Icd10Who { get; }
    [GeneratedRegex(@"^[89][0-9]{3}/[012369]\z")] public static partial Regex Icdo3Morphology { get; }
    [GeneratedRegex(@"^C[0-9]{2}\.[0-9]\z")] public static partial Regex Icdo3Topography { get; }
    [GeneratedRegex(@"^[A-Z0-9_/-]{2,20}\z")] public static partial Regex OncoTree { get; }
    [GeneratedRegex(@"^[0-9]{6,18}\z")] public static partial Regex SnomedCt { get; }
    [GeneratedRegex(@"^[1-9][0-9]{0,7}\z")] public static partial Regex RxCui { get; }
    [GeneratedRegex(@"^NCT[0-9]{8}\z")] public static partial Regex Nct { get; }
    [GeneratedRegex(@"^20[0-9]{2}-5[0-9]{5}-[0-9]{2}-[0-9]{2}\z")] public static partial Regex EuCt { get; }
    [GeneratedRegex(@"^[1-9][0-9]{0,8}\z")] public static partial Regex Pmid { get; }
    [GeneratedRegex(@"^PMC[1-9][0-9]{0,8}\z")] public static partial Regex Pmcid { get; }
    [GeneratedRegex(@"^10\.[0-9]{4,9}/[-._;()/:A-Za-z0-9<>\[\]+#,&=%@!$'*~]+\z")] public static partial Regex Doi { get; }
    [GeneratedRegex(@"^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]\z")] public static partial Regex Orcid { get; }
    [GeneratedRegex(@"^0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}\z")] public static partial Regex Ror { get; }
    [GeneratedRegex(@"^[12][0-9]{9}\z")] public static partial Regex Npi { get; }
    [GeneratedRegex(@"^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]\z")] public static partial Regex Cas { get; }
    [GeneratedRegex(@"^[0-9]{1,7}-[0-9]\z")] public static partial Regex Loinc { get; }
    [GeneratedRegex(@"^[A-Z0-9]{10}\z")] public static partial Regex Unii { get; }
    [GeneratedRegex(@"^[0-9]{6}\z")] public static partial Regex Bla { get; }
    [GeneratedRegex(@"^[a-z]{4}\z")] public static partial Regex FdaSuffix { get; }
    [GeneratedRegex(@"^97[89][0-9]{10}\z")] public static partial Regex Isbn13 { get; }
    [GeneratedRegex(@"^[0-9]{4}-[0-9]{3}[0-9X]\z")] public static partial Regex Issn { get; }
    [GeneratedRegex(@"^[A-Za-z0-9_-]{11}\z")] public static partial Regex YoutubeId { get; }
    [GeneratedRegex(@"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?\z")] public static partial Regex Bcp47 { get; }
    [GeneratedRegex(@"^CHEMBL[1-9][0-9]*\z")] public static partial Regex Chembl { get; }
    [GeneratedRegex(@"^DOID:[0-9]+\z")] public static partial Regex Doid { get; }
}
