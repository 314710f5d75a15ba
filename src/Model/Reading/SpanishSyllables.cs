namespace Immunotherapy.Model.Reading;

/// <summary>
/// Counts the syllables of a Spanish word by the rules of spelling, which are exact but for words from elsewhere. Hyphenation is
/// not this: it never breaks off a single letter, and takes día for one.
/// </summary>
public static class SpanishSyllables
{
    /// <param name="word">Letters only, in any case.</param>
    /// <returns>At least 1.</returns>
    public static int Count(string word)
    {
        var sounds = Sounds(word.ToLowerInvariant());
        var syllables = 0;
        for (var i = 0; i < sounds.Length; i++)
            if (IsVowel(sounds[i]) && (i == 0 || !IsVowel(sounds[i - 1]) || Splits(sounds[i - 1], sounds[i]))) syllables++;
        return Math.Max(1, syllables);
    }

    // Without what is not heard: the u of que and gui, and an h, which does not keep vowels apart. A y that ends a word, or stands
    // before a consonant, is an i.
    private static string Sounds(string word)
    {
        var sounds = new System.Text.StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var (letter, next) = (word[i], i + 1 < word.Length ? word[i + 1] : ' ');
            var isSilent = letter is 'h' && !(i > 0 && word[i - 1] is 'c')
                || letter is 'u' && i > 0 && word[i - 1] is 'q' or 'g' && next is 'e' or 'i' or 'é' or 'í';
            if (!isSilent) sounds.Append(letter is 'y' && !IsVowel(next) ? 'i' : letter);
        }
        return sounds.ToString();
    }

    private static bool Splits(char a, char b) => IsStrong(a) && IsStrong(b) || a == b || IsStressed(a) && IsStrong(b) || IsStrong(a) && IsStressed(b);

    private static bool IsVowel(char letter) => IsStrong(letter) || IsStressed(letter) || letter is 'i' or 'u' or 'ü';

    private static bool IsStrong(char letter) => letter is 'a' or 'e' or 'o' or 'á' or 'é' or 'ó';

    private static bool IsStressed(char letter) => letter is 'í' or 'ú';
}
