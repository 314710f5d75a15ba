namespace Immunotherapy.Admin.Forms;

/// <summary>The first characters of a text that may be longer. A lone half of a character would be drawn as a mark that nobody wrote.</summary>
internal static class Beginning
{
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return $"{text[..end]}…";
    }
}
