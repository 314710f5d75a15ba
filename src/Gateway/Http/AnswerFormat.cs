using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Immunotherapy.Gateway.Http;

/// <summary>The two forms of an answer. They differ in what the status says: see GraphQL over HTTP, section 6.4.</summary>
internal enum AnswerFormat
{
    /// <summary><c>application/json</c>: 200 for every well-formed request.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status tells whether the operation was executed.</summary>
    GraphQLResponse,
}

/// <summary>Chooses the form of an answer by the Accept header.</summary>
internal static class AnswerFormats
{
    private const string Json = "application/json";
    private const string GraphQLResponse = "application/graphql-response+json";

    private static readonly KnownValues<AnswerFormat?> Known = new(Wanted);

    public static string ContentType(this AnswerFormat format) => format switch
    {
        AnswerFormat.Json => Json + "; charset=utf-8",
        AnswerFormat.GraphQLResponse => GraphQLResponse + "; charset=utf-8",
    };

    /// <summary>JSON when nothing is said, and for a mere <c>*/*</c>; null when neither form is acceptable.</summary>
    public static AnswerFormat? Choose(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept) || accept is [Json] or ["*/*"]) return AnswerFormat.Json;
        if (accept is [GraphQLResponse]) return AnswerFormat.GraphQLResponse;
        return Known.Read(accept);
    }

    public static bool AcceptsPages(StringValues accept) =>
        MediaTypeHeaderValue.TryParseList(accept, out var wanted) && wanted.Any(w => w.MediaType == "text/html" && w.Quality is not 0);

    private static AnswerFormat? Wanted(StringValues accept)
    {
        if (!MediaTypeHeaderValue.TryParseList(accept, out var wanted)) return null;
        var json = Wish(wanted, Json);
        var response = Wish(wanted, GraphQLResponse);
        if (json.Quality == 0 && response.Quality == 0) return null;
        if (json.Quality != response.Quality) return json.Quality > response.Quality ? AnswerFormat.Json : AnswerFormat.GraphQLResponse;
        return response.IsNamed ? AnswerFormat.GraphQLResponse : AnswerFormat.Json;
    }

    // The most exact range that fits decides; in a charset other than ours nothing fits.
    private static (double Quality, bool IsNamed) Wish(IList<MediaTypeHeaderValue> wanted, string type)
    {
        var best = wanted
            .Where(w => !w.Charset.HasValue || HeaderUtilities.RemoveQuotes(w.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            .Select(w => (Exactness: Exactness(w, type), Quality: w.Quality ?? 1))
            .Where(w => w.Exactness > 0)
            .OrderByDescending(w => w.Exactness)
            .FirstOrDefault();
        return (best.Quality, best.Exactness == 3);
    }

    private static int Exactness(MediaTypeHeaderValue range, string type) =>
        range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) ? 3
        : range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase) ? 2
        : range.MatchesAllTypes ? 1
        : 0;
}
