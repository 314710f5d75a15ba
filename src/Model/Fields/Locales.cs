namespace Immunotherapy.Model.Fields;

/// <summary>The order and the tags of the languages.</summary>
public static class Locales
{
    public const Locale Default = Locale.En;

    public static IReadOnlyList<Locale> All { get; } = Enum.GetValues<Locale>();

    /// <summary>The BCP 47 tag, in lower case: <c>en</c>.</summary>
    public static string Tag(this Locale locale) => locale switch
    {
        Locale.En => "en",
        Locale.Es => "es",
    };

    /// <summary>The language a tag asks for, its region left aside (<c>es-MX</c> is Spanish); null when we do not write it.</summary>
    public static Locale? FromTag(string tag)
    {
        var language = tag.Split('-', 2)[0];
        foreach (var locale in All)
            if (string.Equals(locale.Tag(), language, StringComparison.OrdinalIgnoreCase)) return locale;
        return null;
    }
}
