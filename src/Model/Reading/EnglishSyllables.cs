using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Immunotherapy.Model.Reading;

/// <summary>
/// Counts the syllables of an English word: groups of vowels, less those that are written and not heard, more those that stand
/// together and are heard apart. English spelling decides nothing for certain; words that patient texts use and the rules get
/// wrong stand in a short list.
/// </summary>
public static partial class EnglishSyllables
{
    private static readonly FrozenDictionary<string, int> Exceptions = new Dictionary<string, int>
    {
        ["anyone"] = 3,
        ["apostrophe"] = 4,
        ["area"] = 3,
        ["areas"] = 3,
        ["baseline"] = 2,
        ["bedtime"] = 2,
        ["being"] = 2,
        ["business"] = 2,
        ["caregiver"] = 3,
        ["caregivers"] = 3,
        ["cruel"] = 2,
        ["diabetes"] = 4,
        ["does"] = 1,
        ["eye"] = 1,
        ["eyes"] = 1,
        ["evening"] = 2,
        ["everyone"] = 3,
        ["forehead"] = 2,
        ["friend"] = 1,
        ["friends"] = 1,
        ["fuel"] = 2,
        ["guideline"] = 2,
        ["guidelines"] = 2,
        ["herpes"] = 2,
        ["household"] = 2,
        ["hundred"] = 2,
        ["idea"] = 3,
        ["ideas"] = 3,
        ["ion"] = 2,
        ["lifestyle"] = 2,
        ["lifetime"] = 2,
        ["lion"] = 2,
        ["nausea"] = 3,
        ["people"] = 2,
        ["pancreas"] = 3,
        ["platelet"] = 2,
        ["platelets"] = 2,
        ["poem"] = 2,
        ["recipe"] = 3,
        ["riot"] = 2,
        ["safety"] = 2,
        ["someone"] = 2,
        ["something"] = 2,
        ["sometimes"] = 2,
        ["somewhere"] = 2,
        ["therefore"] = 2,
        ["timeline"] = 2,
        ["trachea"] = 3,
        ["uvea"] = 3,
        ["uveal"] = 3,
        ["whereas"] = 2,
    }.ToFrozenDictionary();

    /// <param name="word">Letters and apostrophes, in any case.</param>
    /// <returns>At least 1.</returns>
    public static int Count(string word)
    {
        var spoken = Ending().Replace(word.ToLowerInvariant().Replace('’', '\''), "");
        return Exceptions.TryGetValue(spoken, out var known) ? known
            : Math.Max(1, Vowels().Count(spoken) - Silent().Count(spoken) + Apart().Count(spoken));
    }

    // What an apostrophe adds without a vowel: it's, we're, they've, you'll.
    [GeneratedRegex("'(s|re|ve|ll|d|m)?$")]
    private static partial Regex Ending();

    [GeneratedRegex(@"[aeiouy\u00e0-\u00ff]+")]
    private static partial Regex Vowels();

    [GeneratedRegex("""
          (?<=[^aeiouy]) e $ (?<! [^aeiouylr]le $ )                             # breathe, not table
        | (?<=[aeiouy][gq]) ue $                                                # fatigue
        | (?<=[^aeiouysxzcg]) es $ (?<! ([^aeiouylr]l|[cs]h)es $ )              # sides, not muscles, rashes 
        | (?<=[^aeiouytd]) ed $ (?<! [^aeiouylr]led $ )                         # inflamed, not handled, treated
        | (?<=[^aeiouy]) e (?= (ly|ful|fully|less|ments?|ness) $ ) (?<! [^aeiouylr]le )   # safely, careful, movement
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Silent();

    [GeneratedRegex("""
          (?<=i) (?=a) (?<! (^|[aeiou])i ) (?! (?<=[ct]i) a[ln] | (?<=ssi) a | (?<=ri) age )   # trial, not special
        | (?<=i) (?=o) (?<! ([aeiouctsxgn]|ll)i )                               # biopsy, serious, not nation, region
        | (?<=i) (?=u)                                                          # medium
        | (?<=i) (?=ety) | (?<=^qui|^di) (?=et)                                 # variety, quiet
        | (?<=i) (?=en) (?<! [csthx]i ) | (?<=^sci) (?=en)                      # client, science, not patient
        | (?<=[aeiouy][^aeiouy]+i) (?= e(r|st) $ )                              # earlier
        | (?<=[a-z]y) (?=[aeio]) (?<! ^ey ) (?! e[sd]?$ )                       # trying, player, not eyes, played
        | (?<=^c?re) (?= a(ct|t[eio]|lity|ss) ) | (?<=rh?e) (?= as?$ ) | (?<=[^aeiouy](id|n)e) (?= al$ )   # react, diarrhea, corneal
        | (?<=(vid|^g|^th|ster|^n|ost)e) (?=o) | (?<=neo) (?=a) | (?<=[nr]e) (?= ous$ )   # video, neoadjuvant, spontaneous
        | (?<=[^aeiougq]u) (?=[ao])                                             # usual, continuous, not guard, quality
        | (?<=(fl|^r|t|gen)u) (?= i[dnt] ) | (?<=^su) (?=ici) | (?<=(fl|gr)u) (?=en)   # fluid, pituitary, suicide, influence
        | (?<=(s|l|t)e) (?= u[ms] )                                             # museum, nucleus, not pneumonia
        | (?<=ch?a) (?=os) | (?<=^a) (?=ort) | (?<=^co) (?= o(rd|per) ) | (?<=o) (?=immun)   # chaos, aorta, cooperate, autoimmune
        | (?<=[aeiouy][a-z]*) (?= (sm|thm) $ ) | (?<=[ds]) (?= n't $ )          # organism, didn't
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Apart();
}
