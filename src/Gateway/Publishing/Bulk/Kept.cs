using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Bulk;

/// <summary>What the store holds before an import, as far as an import must know: who is there, and whose each slug is.</summary>
internal sealed class Kept
{
    private Kept(Dictionary<Guid, KeptEntry> entries, Dictionary<(string, Locale, string), Guid> slugs)
    {
        Entries = entries;
        Slugs = slugs;
    }

    public IReadOnlyDictionary<Guid, KeptEntry> Entries { get; }
    public IReadOnlyDictionary<(string Type, Locale Locale, string Slug), Guid> Slugs { get; }

    public static async Task<Kept> LoadAsync(StoreContext store, CancellationToken cancellation)
    {
        var entries = await store.Entries.AsNoTracking()
            .Select(e => new { e.Id, e.Type, IsPublished = e.PublishedShared != null }).ToListAsync(cancellation);
        if (entries.Count == 0) return new Kept([], []);
        var slugs = await store.Slugs.AsNoTracking().ToListAsync(cancellation);
        return new Kept(
            entries.ToDictionary(e => e.Id, e => new KeptEntry(e.Type, e.IsPublished)),
            slugs.ToDictionary(s => (s.Type, s.Locale, s.Slug), s => s.EntryId));
    }
}

/// <summary>An entry that was there before.</summary>
internal sealed record KeptEntry(string Type, bool IsPublished);
