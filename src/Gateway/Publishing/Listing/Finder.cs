using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>Finds entries by words, drafts as they are written. Until the index is there, titles alone are looked at.</summary>
internal sealed class Finder(SearchIndexes indexes)
{
    /// <summary>The best first.</summary>
    public async Task<IReadOnlyList<Node>> FindAsync(
        ContentGraph graph, IReadOnlyList<ContentType> types, string words, Locale locale, int most, CancellationToken cancellation)
    {
        try
        {
            var index = await indexes.OfAsync(graph, cancellation);
            return [.. index.Find(new SearchWish { Query = words, Locale = locale, Types = types, First = most, IsUnfinished = true }).Hits.Select(h => h.Node)];
        }
        catch (SearchNotReadyException)
        {
            return [.. types.SelectMany(t => graph.Select(t, new Selection { First = int.MaxValue }, locale).Nodes).Where(n => Says(n, locale, words)).Take(most)];
        }
    }

    /// <summary>Whether the title has the words in it.</summary>
    public static bool Says(Node node, Locale locale, string words) =>
        Titles.Of(node, locale)?.Contains(words, StringComparison.OrdinalIgnoreCase) is true;
}
