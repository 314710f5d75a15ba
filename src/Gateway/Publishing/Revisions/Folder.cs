using Immunotherapy.Gateway.Publishing.Drafts;
using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Revisions;

/// <summary>All that is kept of one entry, opened for one act on it.</summary>
internal sealed class Folder
{
    private readonly StoreContext _store;
    private readonly Dictionary<int, KeptRevision> _revisions = [];
    private readonly ShownRows? _shown;

    internal Folder(StoreContext store, ContentType type, EntryRow entry, DraftRow? draft, List<PublicationRow> publications, List<SlugRow> slugs)
        : this(store, type, entry, draft, new ShownRows(publications, slugs))
    {
    }

    private Folder(StoreContext store, ContentType type, EntryRow entry, DraftRow? draft, ShownRows? shown)
    {
        _store = store;
        _shown = shown;
        Type = type;
        Entry = entry;
        Draft = draft;
    }

    public ContentType Type { get; }
    public EntryRow Entry { get; }
    public DraftRow? Draft { get; private set; }
    public Guid Id => Entry.Id;

    private ShownRows Shown => _shown ?? throw new InvalidOperationException("The folder was opened for its draft alone: how the entry is shown was not read.");

    public static async Task<Folder> OpenAsync(StoreContext store, Catalog catalog, Guid id, CancellationToken cancellation) =>
        await FindAsync(store, catalog, id, cancellation)
        ?? throw Missing(id);

    public static async Task<Folder?> FindAsync(StoreContext store, Catalog catalog, Guid id, CancellationToken cancellation)
    {
        var entry = await store.Entries.AsTracking().FirstOrDefaultAsync(e => e.Id == id, cancellation);
        if (entry is null) return null;
        var draft = await store.Drafts.AsTracking().FirstOrDefaultAsync(d => d.EntryId == id, cancellation);
        var publications = await store.Publications.AsTracking().Where(p => p.EntryId == id).ToListAsync(cancellation);
        var slugs = await store.Slugs.AsTracking().Where(s => s.EntryId == id).ToListAsync(cancellation);
        return new Folder(store, catalog[entry.Type], entry, draft, publications, slugs);
    }

    /// <summary>Those of these entries that there are, in one question, for acts on their drafts alone: how they are shown is not read.</summary>
    public static async Task<Dictionary<Guid, Folder>> FindDraftsAsync(StoreContext store, Catalog catalog, Guid[] ids, CancellationToken cancellation)
    {
        var found = await (from entry in store.Entries.AsTracking()
                           where ids.Contains(entry.Id)
                           join draft in store.Drafts.AsTracking() on entry.Id equals draft.EntryId into drafts
                           from draft in drafts.DefaultIfEmpty()
                           select new { entry, draft }).ToListAsync(cancellation);
        return found.ToDictionary(f => f.entry.Id, f => new Folder(store, catalog[f.entry.Type], f.entry, f.draft, shown: null));
    }

    public static RefusedException Missing(Guid id) => new("id", $"There is no entry {id}. It may have been asked for by the id of another server.");

    /// <summary>A new folder with nothing in it.</summary>
    public static Folder Add(StoreContext store, ContentType type, Guid id, Actor by, DateTimeOffset now)
    {
        var entry = new EntryRow { Id = id, Type = type.Name, AsOf = now, CreatedAt = now, CreatedBy = by.Name };
        store.Entries.Add(entry);
        return new Folder(store, type, entry, null, [], []);
    }

    public Standing Standing() => StandingRows.Read(Entry, Shown.Publications, Shown.Slugs);

    /// <summary>Writes the rows that say how the entry now stands.</summary>
    public void Stand(Standing next, DateTimeOffset? nextInstant)
    {
        Entry.NextInstant = nextInstant;
        StandingRows.Write(_store, Entry, Shown.Publications, Shown.Slugs, next);
    }

    public DraftRow OpenDraft(Document content, long version, byte[] fieldVersions, Actor by, DateTimeOffset now)
    {
        Draft = new DraftRow
        {
            EntryId = Id,
            BaseRevision = Entry.LatestRevision,
            Content = DraftJson.Write(content),
            FieldVersions = fieldVersions,
            Version = version,
            UpdatedAt = now,
            UpdatedBy = by.Name,
        };
        _store.Drafts.Add(Draft);
        return Draft;
    }

    /// <summary>Nothing of it was ever kept for others: it goes whole. Its edits stay, so that none of them is ever taken in again.</summary>
    public void Remove()
    {
        DropDraft();
        _store.Entries.Remove(Entry);
    }

    public void DropDraft()
    {
        if (Draft is null) return;
        _store.Drafts.Remove(Draft);
        Draft = null;
    }

    /// <summary>The draft if there is one, else the latest revision, else an empty document.</summary>
    public async Task<Document> WorkingAsync(CancellationToken cancellation)
    {
        if (Draft is not null) return DraftJson.Read(Draft.Content);
        return Entry.LatestRevision == 0 ? new Document() : (await RevisionAsync(Entry.LatestRevision, cancellation)).ToDocument();
    }

    /// <summary>What the world reads when the entry stands like this.</summary>
    public async Task<Document> ServedAsync(Standing standing, CancellationToken cancellation)
    {
        var served = new Document { Shared = KeptRevision.Parse((await RevisionAsync(standing.SharedRevision, cancellation)).Shared) };
        foreach (var locale in standing.Published)
        {
            var texts = (await RevisionAsync(locale.TextRevision, cancellation)).Texts;
            served.Texts[locale.Locale] = KeptRevision.Parse(texts[locale.Locale].Text);
        }
        ForgetOrphans(Type, served);
        return served;
    }

    /// <summary>A language that stayed behind may still hold texts of parts that all languages have lost: they are not served.</summary>
    public static void ForgetOrphans(ContentType type, Document served)
    {
        foreach (var parts in type.Fields.Where(f => f.Part is not null))
            DocumentRules.Set(type, served, new FieldPath(parts.Name), served.Shared[parts.Name]);
    }

    public async Task<KeptRevision> RevisionAsync(int number, CancellationToken cancellation)
    {
        if (_revisions.TryGetValue(number, out var known)) return known;
        var row = await _store.Revisions.AsNoTracking().FirstOrDefaultAsync(r => r.EntryId == Id && r.Number == number, cancellation)
            ?? throw new RefusedException("revision", $"There is no revision {number} of this entry. The latest is {Entry.LatestRevision}.");
        var texts = await _store.RevisionTexts.AsNoTracking().Where(t => t.EntryId == Id && t.Number == number).ToListAsync(cancellation);
        return Keep(new KeptRevision(number, row.Shared, texts.ToDictionary(t => t.Locale)));
    }

    /// <summary>A text of a revision that was read or cut in this act; null where there is none.</summary>
    public RevisionTextRow? KnownText(int number, Locale locale) => _revisions.GetValueOrDefault(number)?.Texts.GetValueOrDefault(locale);

    /// <summary>Remembers a revision that was cut in this act.</summary>
    public KeptRevision Keep(KeptRevision revision) => _revisions[revision.Number] = revision;

    private sealed record ShownRows(List<PublicationRow> Publications, List<SlugRow> Slugs);
}
