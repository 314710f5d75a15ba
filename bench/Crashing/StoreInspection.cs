using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Bench.Crashing;

/// <summary>Looks at a store after a crash: is every acknowledged publish there, is any half there, is a number missing.</summary>
internal static class StoreInspection
{
    public static async Task<IReadOnlyList<string>> FaultsAsync(string connection, IReadOnlyCollection<Acknowledged> acknowledged)
    {
        await using var gateway = await Gateway.OpenAsync(connection);
        await gateway.LoadAsync();
        var graph = gateway.Get<IPerspectives>().Published;
        return await gateway.Get<Cabinet>().ReadAsync(async (store, stop) =>
        {
            var changes = await store.Changes.OrderBy(c => c.Number).ToListAsync(stop);
            var texts = (await store.RevisionTexts.ToListAsync(stop)).ToDictionary(t => (t.EntryId, t.Number, t.Locale));
            var revisions = (await store.Revisions.ToListAsync(stop)).ToDictionary(r => (r.EntryId, r.Number));
            var publications = (await store.Publications.ToListAsync(stop)).ToLookup(p => p.EntryId);
            var slugs = (await store.Slugs.ToListAsync(stop)).ToLookup(s => s.EntryId);
            return (IReadOnlyList<string>)[
                .. Gaps(changes),
                .. acknowledged.SelectMany(a => Lost(a, changes, revisions)),
                .. (await store.Entries.ToListAsync(stop)).SelectMany(e => Half(e, [.. publications[e.Id]], [.. slugs[e.Id]], changes, texts, graph)),
            ];
        }, CancellationToken.None);
    }

    private static IEnumerable<string> Gaps(List<ChangeRow> changes) =>
        changes.Where((c, i) => c.Number != i + 1).Take(1).Select(c => $"The changes have a gap before number {c.Number}.");

    private static IEnumerable<string> Lost(Acknowledged publish, List<ChangeRow> changes, Dictionary<(Guid, int), RevisionRow> revisions)
    {
        var change = publish.Change <= changes.Count ? changes[(int)publish.Change - 1] : null;
        if (change?.EntryId != publish.Entry) yield return $"Lost: change {publish.Change} of '{publish.Title}'.";
        else if (StandingJson.Read(change.Standing).SharedRevision != publish.Revision) yield return $"Lost: change {publish.Change} does not stand at revision {publish.Revision}.";
        if (!revisions.ContainsKey((publish.Entry, publish.Revision))) yield return $"Lost: revision {publish.Revision} of '{publish.Title}'.";
    }

    private static IEnumerable<string> Half(
        EntryRow entry, PublicationRow[] publications, SlugRow[] slugs, List<ChangeRow> changes,
        Dictionary<(Guid, int, Locale), RevisionTextRow> texts, ContentGraph graph)
    {
        var rows = StandingRows.Read(entry, publications, slugs);
        var told = changes.Last(c => c.EntryId == entry.Id);
        if (!told.Standing.AsSpan().SequenceEqual(StandingJson.Write(rows))) yield return $"Half: {entry.Type} {entry.Id} stands otherwise than change {told.Number} says.";
        foreach (var locale in rows.Published)
        {
            if (!texts.ContainsKey((entry.Id, locale.TextRevision, locale.Locale))) yield return $"Half: the text {locale.TextRevision} of {entry.Id} is missing.";
            if (graph.ById(entry.Id)?.Text(locale.Locale).Revision != locale.TextRevision) yield return $"Half: the graph shows another revision of {entry.Id}.";
        }
    }
}
