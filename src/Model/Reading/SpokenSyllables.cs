using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Reading;

/// <summary>Counts the syllables of a word as somebody reads it aloud: abbreviations letter by letter, hyphenated words piece by piece.</summary>
public static class SpokenSyllables
{
    // Abbreviations that are spoken as words.
    private static readonly string[] SpokenAsWords = ["AIDS", "BRAF", "CAR", "DRESS", "ICANS", "LAG", "MAGE", "TIL", "TILS"];

    /// <param name="word">As it stands in a text: <c>PD-L1</c>, <c>self-care</c>, <c>don't</c>.</param>
    /// <param name="locale">The language it is read in.</param>
    public static int Count(string word, Locale locale)
    {
        var syllables = 0;
        foreach (var piece in word.Split(['-', '\u2010', '\u2011'], StringSplitOptions.RemoveEmptyEntries)) syllables += CountPiece(piece, locale);
        return Math.Max(1, syllables);
    }

    private static int CountPiece(string piece, Locale locale)
    {
        var letters = new string([.. piece.Where(c => char.IsLetter(c) || c is '\'' or '’')]);
        var digits = piece.Where(char.IsAsciiDigit).Sum(digit => OfDigit(digit, locale));
        return digits + (letters.Length == 0 ? 0 : IsSpelled(letters) ? letters.Sum(letter => OfLetter(letter, locale)) : OfWord(letters, locale));
    }

    private static bool IsSpelled(string letters) =>
        letters.Length <= 5 && letters.All(char.IsUpper) && !SpokenAsWords.Contains(letters) && !(letters.Length == 1 && IsWord(letters[0]));

    // A, I, and in Spanish also E, O, U, Y: a capital at the beginning of a sentence.
    private static bool IsWord(char letter) => letter is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y';

    private static int OfWord(string letters, Locale locale) => locale switch
    {
        Locale.En => EnglishSyllables.Count(letters),
        Locale.Es => SpanishSyllables.Count(letters),
    };

    private static int OfLetter(char letter, Locale locale) => locale switch
    {
        Locale.En => letter is 'W' ? 3 : 1,
        Locale.Es => letter switch
        {
            'W' => 4,
            'F' or 'H' or 'J' or 'L' or 'M' or 'N' or 'Ñ' or 'R' or 'S' or 'V' or 'X' or 'Z' => 2,
            _ => 1,
        },
    };

    private static int OfDigit(char digit, Locale locale) => locale switch
    {
        Locale.En => digit is '0' or '7' ? 2 : 1,
        Locale.Es => digit is '2' or '3' or '6' ? 1 : 2,
    };
}
