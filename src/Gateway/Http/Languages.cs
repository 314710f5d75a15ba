using Immunotherapy.Model.Fields;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Immunotherapy.Gateway.Http;

/// <summary>Chooses a language by the Accept-Language header.</summary>
internal static class Languages
{
    private static readonly KnownValues<Locale> Known = new(Wanted);

    /// <summary>The most wanted language that we write; regions are left aside. The default for anything else: the header is a wish.</summary>
    public static Locale Choose(StringValues acceptLanguage) => acceptLanguage.Count == 0 ? Locales.Default : Known.Read(acceptLanguage);

    private static Locale Wanted(StringValues acceptLanguage)
    {
        if (!StringWithQualityHeaderValue.TryParseList(acceptLanguage, out var wanted)) return Locales.Default;
        foreach (var wish in wanted.Where(w => w.Quality is not 0).OrderByDescending(w => w.Quality ?? 1))
            if (wish.Value == "*") return Locales.Default;
            else if (Locales.FromTag(wish.Value.ToString()) is { } locale) return locale;
        return Locales.Default;
    }
}
