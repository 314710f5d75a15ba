using System.Runtime.CompilerServices;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Bulk;

/// <summary>Gives out everything that is kept, a batch of folders at a time.</summary>
internal sealed class Exporter(Cabinet cabinet, Catalog catalog)
{
    private const int AtOnce = 200;

    public async IAsyncEnumerable<ImportedEntry> ExportAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var type in catalog.Types)
        {
            var ids = await cabinet.ReadAsync((store, stop) => store.Entries.Where(e => e.Type == type.Name).Select(e => e.Id).ToListAsync(stop), cancellation);
            foreach (var some in ids.Order().Chunk(AtOnce))
                foreach (var entry in await cabinet.ReadAsync((store, stop) => ReadAsync(store, some, stop), cancellation))
                    yield return entry;
        }
    }

    private async Task<List<ImportedEntry>> ReadAsync(StoreContext store, Guid[] ids, CancellationToken cancellation)
    {
        var entries = await FolderBatch.LoadAsync(store, catalog, ids, cancellation);
        var found = new List<ImportedEntry>(ids.Length);
        foreach (var folder in entries)
            if (await EntryAsync(folder, cancellation) is { } entry) found.Add(entry);
        return found;
    }

    private static async Task<ImportedEntry?> EntryAsync(Folder folder, CancellationToken cancellation)
    {
        if (folder.Draft is null && folder.Entry.LatestRevision == 0) return null;
        var standing = folder.Standing();
        var document = await DocumentAsync(folder, standing, cancellation);
        return new ImportedEntry
        {
            Id = folder.Id,
            Type = folder.Type,
            Document = document,
            IsRecalled = standing.IsRecalled,
            Standings = document.Texts.Keys.ToDictionary(l => l, l => Said(folder, standing.In(l))),
        };
    }

    // What is published goes out as it is published; languages that are not go out as they are worked on.
    private static async Task<Document> DocumentAsync(Folder folder, Standing standing, CancellationToken cancellation)
    {
        var working = await folder.WorkingAsync(cancellation);
        if (!standing.IsPublished) return working;
        var document = await folder.ServedAsync(standing, cancellation);
        foreach (var (locale, text) in working.Texts)
            if (!document.Texts.ContainsKey(locale)) document.Texts[locale] = (System.Text.Json.Nodes.JsonObject)text.DeepClone();
        Folder.ForgetOrphans(folder.Type, document);
        return document;
    }

    private static ImportedStanding Said(Folder folder, LocaleStanding? standing) => new()
    {
        PublishedAt = standing is { IsPublished: true } ? standing.PublishedAt : null,
        UpdatedAt = standing?.UpdatedAt ?? folder.Draft?.UpdatedAt ?? folder.Entry.CreatedAt,
        Review = standing?.Review ?? Model.Standing.Review.None,
        Notice = standing?.Notice,
        OldSlugs = standing?.OldSlugs ?? [],
    };
}
