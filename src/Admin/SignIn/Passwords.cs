using System.Text;

namespace Immunotherapy.Admin.SignIn;

/// <summary>What others guess first: known passwords, one character or a short piece again and again, rows of keys and of letters.</summary>
internal static class Passwords
{
    public const int Shortest = 12;
    public const int Longest = 256;

    private const int FewestCharacters = 5;
    private const int LongestPiece = 6;

    // Read along any of these, forwards or back, a password is a walk over the keyboard.
    private static readonly string[] Rows =
        ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm", "azertyuiopqsdfghjklmwxcvbn", "1q2w3e4r5t6y7u8i9o0p", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p"];

    private static readonly HashSet<string> Known = ReadKnown();

    /// <param name="password">As it was typed.</param>
    /// <param name="personal">Words that others know of the person.</param>
    public static bool IsEasilyGuessed(string password, IEnumerable<string> personal)
    {
        var plain = Plain(password);
        var core = Core(plain);
        return Known.Contains(plain) || Known.Contains(core) || plain.Distinct().Count() < FewestCharacters || Repeats(plain) || IsWalk(plain)
            || personal.Select(Plain).Any(word => word.Length > 2 && (core == word || plain.Replace(word, "", StringComparison.Ordinal).Length < FewestCharacters));
    }

    // password1234! is password.
    private static string Core(string plain) => plain.Trim([.. "0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"]);

    private static bool Repeats(string plain) =>
        Enumerable.Range(1, LongestPiece).Any(length => Enumerable.Range(length, Math.Max(0, plain.Length - length)).All(i => plain[i] == plain[i - length]));

    private static bool IsWalk(string plain) => Rows.Any(row => Steps(plain, row) || Steps(plain, new string([.. row.Reverse()])));

    // Each piece of four stands in the row: abcdefabcdef as well as qwertyuiop12.
    private static bool Steps(string plain, string row)
    {
        var inside = Enumerable.Range(0, Math.Max(0, plain.Length - 3)).Count(i => row.Contains(plain.Substring(i, 4), StringComparison.Ordinal));
        return plain.Length > 3 && inside >= (plain.Length - 3) * 2 / 3;
    }

    private static string Plain(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Trim();

    private static HashSet<string> ReadKnown()
    {
        using var reader = new StreamReader(typeof(Passwords).Assembly.GetManifestResourceStream("common-passwords.txt")!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }
}
