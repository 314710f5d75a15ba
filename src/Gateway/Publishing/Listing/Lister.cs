using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>Answers lists from memory: the workbook says which entries, the draft graph in which order and what they say.</summary>
internal sealed class Lister(Worlds worlds, TimeProvider time)
{
    private const int SoonInDays = 30;

    public async Task<ListAnswer> ReadAsync(ListQuery query, CancellationToken cancellation)
    {
        var works = (await worlds.WorkbookAsync(cancellation)).Of(query.Type);
        var graph = await worlds.GraphAsync(Perspective.Draft, cancellation);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var found = works.Where(w => Meets(query, w, graph, today)).ToList();
        var order = query.Order ?? new ListOrder.ByWork(WorkColumn.Changed, Descending: true);
        return new ListAnswer(
            [.. Sorted(found, order, query, graph, today).Skip(query.Skip).Take(query.Take).Select(w => new ListRow(w, graph.ById(w.Id)))], found.Count)
        {
            Graph = graph,
            Owners = [.. works.Select(w => w.Owner).Distinct().Order(StringComparer.CurrentCulture)],
        };
    }

    /// <summary>The same filters for all pages: the entries that a whole list holds, in no order.</summary>
    private static bool Meets(ListQuery query, EntryWork work, ContentGraph graph, DateOnly today) =>
        (query.Stage is not { } stage || work.StageOn(today) == stage)
        && (query.Owner is not { } owner || work.Owner == owner)
        && (query.Due is not { } due || IsDue(work, due, today))
        && (query.Language is not { } language || Is(work, language.Locale, language.State, graph))
        && (query.Text is not { Length: > 0 } text || Says(graph.ById(work.Id), query.Locale, text));

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

    private static bool Says(Node? node, Locale locale, string text) =>
        node is not null && Titles.Of(node, locale)?.Contains(text, StringComparison.OrdinalIgnoreCase) is true;

    private static IEnumerable<EntryWork> Sorted(List<EntryWork> found, ListOrder order, ListQuery query, ContentGraph graph, DateOnly today) => order switch
    {
        ListOrder.ByField field => InOrderOfGraph(found, field, query, graph),
        ListOrder.ByWork { Column: WorkColumn.Stage } by => By(found, w => w.StageOn(today), by.Descending),
        ListOrder.ByWork { Column: WorkColumn.Languages } by => By(found, w => w.Languages.Count(l => l.IsPublished), by.Descending),
        ListOrder.ByWork { Column: WorkColumn.Changed } by => By(found, w => w.ChangedAt, by.Descending),
        ListOrder.ByWork { Column: WorkColumn.Owner } by => By(found, w => w.Owner, by.Descending),
        ListOrder.ByWork { Column: WorkColumn.ReviewDue } by =>
            By([.. found.Where(w => w.ReviewDue is not null)], w => w.ReviewDue, by.Descending).Concat(found.Where(w => w.ReviewDue is null)),
        _ => throw new NotSupportedException($"A list cannot be sorted by {order}."),
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
