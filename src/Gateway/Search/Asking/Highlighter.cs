using Immunotherapy.Gateway.Search.Indexing;
using Immunotherapy.Gateway.Search.Words;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Search.Asking;

/// <summary>Shows in an entry what was looked for, as plain text in pieces.</summary>
internal sealed class Highlighter(IReadOnlyDictionary<Locale, Marks> marks, Locale asked)
{
    /// <summary>How far into an entry is read.</summary>
    private const int MostCharacters = 50_000;

    public IReadOnlyList<TextSpan> Title(Node node)
    {
        var title = EntryTexts.Of(node, node.Served(asked)).FirstOrDefault(t => t.Role is TextRole.Title).Text ?? "";
        return Passage.Whole(title, Matches(title, node)).Spans();
    }

    public IReadOnlyList<TextSpan> Excerpt(Node node)
    {
        Passage? best = null;
        var left = MostCharacters;
        foreach (var text in EntryTexts.Of(node, node.Served(asked)).Where(t => t.Role is TextRole.Body or TextRole.Name or TextRole.Word).Select(t => t.Text))
        {
            if (left <= 0) break;
            left -= text.Length;
            var passage = Passage.BestOf(text, Matches(text, node));
            if (best is null || passage.Different > best.Different) best = passage;
        }
        return best?.Spans() ?? [];
    }

    private List<Word> Matches(string text, Node node)
    {
        var served = node.Served(asked);
        if (!marks.TryGetValue(served, out var looked)) return [];
        return [.. WordReader.Read(text, Language.Of(served)).Where(w => looked.Has(w.Form))];
    }
}
