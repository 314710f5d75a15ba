using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Bulk;

/// <summary>Opens many folders to read, with the revisions they point to, in few queries.</summary>
internal static class FolderBatch
{
    public static async Task<List<Folder>> LoadAsync(StoreContext store, Catalog catalog, Guid[] ids, CancellationToken cancellation)
    {
        var entries = await store.Entries.AsNoTracking().Where(e => ids.Contains(e.Id)).ToListAsync(cancellation);
        var drafts = await store.Drafts.AsNoTracking().Where(d => ids.Contains(d.EntryId)).ToDictionaryAsync(d => d.EntryId, cancellation);
        var publications = (await store.Publications.AsNoTracking().Where(p => ids.Contains(p.EntryId)).ToListAsync(cancellation)).ToLookup(p => p.EntryId);
        var slugs = (await store.Slugs.AsNoTracking().Where(s => ids.Contains(s.EntryId)).ToListAsync(cancellation)).ToLookup(s => s.EntryId);
        var folders = entries.OrderBy(e => e.Id).Select(e => new Folder(
            store, catalog[e.Type], e, drafts.GetValueOrDefault(e.Id), [.. publications[e.Id]], [.. slugs[e.Id]])).ToList();
        await KeepRevisionsAsync(store, ids, folders, cancellation);
        return folders;
    }

    private static async Task KeepRevisionsAsync(StoreContext store, Guid[] ids, List<Folder> folders, CancellationToken cancellation)
    {
        var numbers = folders.SelectMany(Numbers).Distinct().ToArray();
        var shared = await store.Revisions.AsNoTracking().Where(r => ids.Contains(r.EntryId) && numbers.Contains(r.Number))
            .ToDictionaryAsync(r => (r.EntryId, r.Number), r => r.Shared, cancellation);
        var texts = (await store.RevisionTexts.AsNoTracking().Where(t => ids.Contains(t.EntryId) && numbers.Contains(t.Number))
            .ToListAsync(cancellation)).ToLookup(t => (t.EntryId, t.Number));
        foreach (var folder in folders)
            foreach (var number in Numbers(folder).Distinct())
                folder.Keep(new KeptRevision(number, shared[(folder.Id, number)], texts[(folder.Id, number)].ToDictionary(t => t.Locale)));
    }

    private static IEnumerable<int> Numbers(Folder folder) => folder.Standing().Published.Select(l => l.TextRevision)
        .Append(folder.Standing().SharedRevision).Append(folder.Entry.LatestRevision).Where(n => n > 0);
}
