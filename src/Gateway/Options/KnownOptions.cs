using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Http;
using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Options;

/// <summary>Every option there is in our own sections. Anything else in them is a slip of the pen, which must not pass in silence.</summary>
public static class KnownOptions
{
    public const string Store = "Store";
    public const string Limits = "Limits";

    /// <summary>The names by section.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> BySection { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        [Store] = [nameof(StoreOptions.Connection)],
        [Limits] =
        [
            nameof(HttpLimits.BodyBytes), nameof(HttpLimits.OtherBodyBytes), nameof(HttpLimits.UrlCharacters), nameof(HttpLimits.Connections),
            nameof(OperationLimits.DocumentBytes), nameof(OperationLimits.VariablesBytes), nameof(OperationLimits.ParserDepth),
            nameof(OperationLimits.ExecutionMilliseconds), nameof(OperationLimits.AnswerBytes), nameof(OperationLimits.Errors),
            nameof(OperationLimits.ErrorCharacters), nameof(OperationLimits.CachedDocuments), nameof(OperationLimits.CachedDocumentBytes),
            nameof(ArgumentLimits.PageSize), nameof(ArgumentLimits.DefaultPageSize), nameof(ArgumentLimits.FilterNodes),
            nameof(ArgumentLimits.FilterDepth), nameof(ArgumentLimits.InListLength), nameof(ArgumentLimits.OrderKeys), nameof(ArgumentLimits.Ids),
        ],
    };

    /// <exception cref="UnknownOptionException">There is one that we do not know.</exception>
    public static void Check(IConfiguration configuration)
    {
        foreach (var (section, names) in BySection)
            foreach (var given in configuration.GetSection(section).GetChildren())
                if (!names.Contains(given.Key, StringComparer.OrdinalIgnoreCase))
                    throw new UnknownOptionException(given.Path, $"{section}:{names.MinBy(name => Distance(name, given.Key))}");
    }

    /// <summary>Levenshtein's distance without regard to case: how many letters must be put in, taken out or changed.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 0; i < a.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < b.Length; j++)
            {
                var changed = diagonal + (char.ToUpperInvariant(a[i]) == char.ToUpperInvariant(b[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(changed, Math.Min(row[j], row[j + 1]) + 1);
            }
        }
        return row[^1];
    }
}
