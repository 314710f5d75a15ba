using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>Answers lists from memory: the workbook says which entries, the draft graph in which order and what they say.</summary>
internal sealed class Lister(Worlds worlds, Finder finder, TimeProvider time)
{
    private const int SoonInDays = 30;

    public async Task<ListAnswer> ReadAsync(ListQuery query, CancellationToken cancellation)
    {
        var works = (await worlds.WorkbookAsync(cancellation)).Of(query.Type);
        var graph = await worlds.GraphAsync(Perspective.Draft, cancellation);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var ranks = await RanksAsync(query, graph, cancellation);
        var found = works.Where(w => Meets(query, w, graph, today) && (ranks is null || IsFound(w, ranks, query, graph))).ToList();
        return new ListAnswer(
            [.. Sorted(found, ranks, query, graph, today).Skip(query.Skip).Take(query.Take).Select(w => new ListRow(w, graph.ById(w.Id)))], found.Count)
        {
            Graph = graph,
            Owners = [.. works.Select(w => w.Owner).Distinct().Order(StringComparer.CurrentCulture)],
        };
    }

    public async Task<IReadOnlyList<ListRow>> FindAsync(
        IReadOnlyList<ContentType> types, string words, Locale locale, int most, CancellationToken cancellation)
    {
        var book = await worlds.WorkbookAsync(cancellation);
        var graph = await worlds.GraphAsync(Perspective.Draft, cancellation);
        var found = await finder.FindAsync(graph, types.Count > 0 ? types : graph.Catalog.Types, words, locale, most, cancellation);
        return [.. found.Select(n => (Node: n, Work: book.Find(n.Type, n.Id))).Where(f => f.Work is not null).Select(f => new ListRow(f.Work!, f.Node))];
    }

    public async Task<IReadOnlyList<ListRow>> ReadAsync(IReadOnlyList<Guid> entries, CancellationToken cancellation)
    {
        if (entries.Count == 0) return [];
        var book = await worlds.WorkbookAsync(cancellation);
        var graph = await worlds.GraphAsync(Perspective.Draft, cancellation);
        return [.. entries.Select(graph.ById).OfType<Node>().Select(n => (Node: n, Work: book.Find(n.Type, n.Id))).Where(f => f.Work is not null)
            .Select(f => new ListRow(f.Work!, f.Node))];
    }

    /// <summary>All entries found by words, and how well; null: no words were asked for.</summary>
    private async Task<Dictionary<Guid, int>?> RanksAsync(ListQuery query, ContentGraph graph, CancellationToken cancellation)
    {
        if (query.Text is not { Length: > 0 } words) return null;
        var hits = await finder.FindAsync(graph, [query.Type], words, query.Locale, int.MaxValue, cancellation);
        return hits.Select((hit, rank) => KeyValuePair.Create(hit.Id, rank)).ToDictionary();
    }

    // The index does not know what was recalled; its editors look for it all the same.
    private static bool IsFound(EntryWork work, Dictionary<Guid, int> ranks, ListQuery query, ContentGraph graph) =>
        ranks.ContainsKey(work.Id) || work.Stage is EntryStage.Recalled && graph.ById(work.Id) is { } node && Finder.Says(node, query.Locale, query.Text!);

    private static bool Meets(ListQuery query, EntryWork work, ContentGraph graph, DateOnly today) =>
        (query.Stage is not { } stage || work.StageOn(today) == stage)
        && (query.Owner is not { } owner || work.Owner == owner)
        && (query.Due is not { } due || IsDue(work, due, today))
        && (query.Language is not { } language || Is(work, language.Locale, language.State, graph));

    private static bool IsDue(EntryWork work, DueFilter due, DateOnly today) => due switch
    {
        DueFilter.Overdue => work.ReviewDue < today,
        DueFilter.Soon => work.ReviewDue < today.AddDays(SoonInDays),
        DueFilter.Never => work.IsPublished && work.ReviewDue is null,
    };

    // What is written in a draft is not missing, though no reader has it yet.
    private static bool Is(EntryWork work, Locale locale, TranslationState state, ContentGraph graph) => state switch
    {
        TranslationState.Missing => graph.ById(work.Id)?.Locales.Contains(locale) is not true,
        TranslationState.Lags => work.In(locale).Translation is TranslationState.Lags,
        TranslationState.Current => work.In(locale).Translation is TranslationState.Current,
    };

    // As it was asked for; else the best first of what was found by words, and what was changed last of all others.
    private static IEnumerable<EntryWork> Sorted(
        List<EntryWork> found, Dictionary<Guid, int>? ranks, ListQuery query, ContentGraph graph, DateOnly today) => query.Order switch
        {
            null when ranks is not null => By(found, w => ranks.GetValueOrDefault(w.Id, int.MaxValue), descending: false),
            null => By(found, w => w.ChangedAt, descending: true),
            ListOrder.ByField field => InOrderOfGraph(found, field, query, graph),
            ListOrder.ByWork { Column: WorkColumn.Stage } by => By(found, w => w.StageOn(today), by.Descending),
            ListOrder.ByWork { Column: WorkColumn.Languages } by => By(found, w => w.Languages.Count(l => l.IsPublished), by.Descending),
            ListOrder.ByWork { Column: WorkColumn.Changed } by => By(found, w => w.ChangedAt, by.Descending),
            ListOrder.ByWork { Column: WorkColumn.ChangedBy } by => By(found, w => w.ChangedBy, by.Descending),
            ListOrder.ByWork { Column: WorkColumn.Owner } by => By(found, w => w.Owner, by.Descending),
            ListOrder.ByWork { Column: WorkColumn.ReviewDue } by =>
                By([.. found.Where(w => w.ReviewDue is not null)], w => w.ReviewDue, by.Descending).Concat(found.Where(w => w.ReviewDue is null)),
            _ => throw new NotSupportedException($"A list cannot be sorted by {query.Order}."),
        };

    private static IOrderedEnumerable<EntryWork> By<T>(List<EntryWork> found, Func<EntryWork, T> key, bool descending) =>
        descending ? found.OrderByDescending(key).ThenBy(w => w.Id) : found.OrderBy(key).ThenBy(w => w.Id);

    // The graph keeps its orders, with the language's own collation. It does not list what was recalled: that comes last.
    private static IEnumerable<EntryWork> InOrderOfGraph(List<EntryWork> found, ListOrder.ByField order, ListQuery query, ContentGraph graph)
    {
        var left = found.ToDictionary(w => w.Id);
        var selection = new Selection { First = int.MaxValue, Order = [new Ordering([], new Scalar.Of(order.Field), order.Descending)] };
        foreach (var node in graph.Select(query.Type, selection, query.Locale).Nodes)
            if (left.Remove(node.Id, out var work)) yield return work;
        foreach (var work in left.Values) yield return work;
    }
}
