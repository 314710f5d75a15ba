using Immunotherapy.Gateway.Search.Indexing;
using Immunotherapy.Gateway.Search.Words;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Immunotherapy.Gateway.Search.Asking;

/// <summary>Finds names by how they begin, in the order of the alphabet; then names in which a later word begins so.</summary>
internal sealed class NameFinder(SearchIndex index, IndexReader reader, SuggestWish wish)
{
    private readonly IBits? _live = MultiFields.GetLiveDocs(reader);
    private readonly Dictionary<int, Suggestion> _found = [];

    public IReadOnlyList<Suggestion> Find()
    {
        var keys = NameKeys.Of(WordReader.ReadQuery(wish.Prefix, Language.Of(wish.Locale)));
        if (MultiFields.GetTerms(reader, EntryFields.Beginnings) is not { } terms) return [];
        var names = terms.GetEnumerator();
        foreach (var isInner in (bool[])[false, true])
            foreach (var (_, node) in keys.SelectMany(key => Beginning(names, isInner, key)).OrderBy(n => n.Key, StringComparer.Ordinal).ThenBy(n => n.Node.Id))
                if (_found.Count < wish.First) Take(node, keys);
        return [.. _found.Values];
    }

    private List<(string Key, Node Node)> Beginning(TermsEnum names, bool isInner, string key)
    {
        var found = new List<(string, Node)>();
        foreach (var type in index.Wanted(wish.Types))
            foreach (var served in Served())
                Beginning(names, EntryFields.BeginningOf(isInner, type, served, key), found);
        return found;
    }

    private void Beginning(TermsEnum names, string beginning, List<(string Key, Node Node)> found)
    {
        var (prefix, most) = (new BytesRef(beginning), found.Count + wish.First + _found.Count);
        for (var at = names.SeekCeil(prefix); at is not TermsEnum.SeekStatus.END && StringHelper.StartsWith(names.Term, prefix); at = Next(names))
        {
            var documents = names.Docs(_live, null, DocsFlags.NONE);
            while (found.Count < most && documents.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS)
                found.Add((names.Term.Utf8ToString()[3..], index.NodeOf(document)));
            if (found.Count >= most) return;
        }
    }

    private static TermsEnum.SeekStatus Next(TermsEnum names) => names.MoveNext() ? TermsEnum.SeekStatus.FOUND : TermsEnum.SeekStatus.END;

    // All sets of languages that the one asked for is in.
    private IEnumerable<int> Served() => Enumerable.Range(1, (1 << Locales.All.Count) - 1).Where(set => (set & 1 << (int)wish.Locale) != 0);

    private void Take(Node node, IReadOnlyList<string> keys)
    {
        if (_found.ContainsKey(node.Ordinal)) return;
        var language = Language.Of(node.Served(wish.Locale));
        var names = EntryTexts.NamesOf(node, node.Served(wish.Locale)).ToList();
        var name = names.Find(n => NameKeys.Of(WordReader.Read(n, language)).Any(k => keys.Any(key => BeginsIn(k, key))));
        _found.Add(node.Ordinal, new Suggestion(name ?? names[0], node));
    }

    private static bool BeginsIn(string name, string key) =>
        name.StartsWith(key, StringComparison.Ordinal) || name.Contains($" {key}", StringComparison.Ordinal);
}
