using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Immunotherapy.Gateway.Http.Compressing;

/// <summary>How an answer is written on its way to the reader.</summary>
internal enum AnswerCoding
{
    /// <summary>As it is.</summary>
    Identity,

    Gzip,
    Brotli,
}

/// <summary>Chooses the coding of an answer by the Accept-Encoding header.</summary>
internal static class AnswerCodings
{
    private const string Identity = "identity";
    private const string Gzip = "gzip";
    private const string Brotli = "br";

    private static readonly KnownValues<AnswerCoding> Known = new(Wanted);

    /// <summary>The most wanted one; Brotli before gzip where both are wanted alike. As it is for anything we do not know: that is always understood.</summary>
    public static AnswerCoding Choose(StringValues acceptEncoding) => acceptEncoding.Count == 0 ? AnswerCoding.Identity : Known.Read(acceptEncoding);

    /// <summary>As the headers call it.</summary>
    public static StringValues Name(AnswerCoding coding) => coding switch
    {
        AnswerCoding.Identity => Identity,
        AnswerCoding.Gzip => Gzip,
        AnswerCoding.Brotli => Brotli,
    };

    private static AnswerCoding Wanted(StringValues acceptEncoding)
    {
        if (!StringWithQualityHeaderValue.TryParseList(acceptEncoding, out var wanted)) return AnswerCoding.Identity;
        var (brotli, gzip) = (Quality(wanted, Brotli), Quality(wanted, Gzip));
        return brotli == 0 && gzip == 0 || Math.Max(brotli, gzip) < Named(wanted, Identity) ? AnswerCoding.Identity
            : brotli >= gzip ? AnswerCoding.Brotli
            : AnswerCoding.Gzip;
    }

    private static double Quality(IList<StringWithQualityHeaderValue> wanted, string coding) => Named(wanted, coding) ?? Named(wanted, "*") ?? 0;

    private static double? Named(IList<StringWithQualityHeaderValue> wanted, string coding)
    {
        foreach (var wish in wanted)
            if (wish.Value.Equals(coding, StringComparison.OrdinalIgnoreCase)) return wish.Quality ?? 1;
        return null;
    }
}
