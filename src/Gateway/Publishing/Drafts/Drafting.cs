using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Drafts;

/// <summary>Work that the world does not see: new entries, drafts, edits, revisions.</summary>
internal sealed class Drafting(Deeds deeds, Cutter cutter, Catalog catalog, IIds ids)
{
    // The client name of changes that no editor's client sent.
    private const string Desk = "desk";

    public async Task<Guid> CreateAsync(ContentType type, Actor by, Guid? given, CancellationToken cancellation)
    {
        var id = given ?? ids.Next();
        await deeds.WorkAsync(id, by, Permission.Write, async (store, now, stop) =>
        {
            if (await store.Entries.AnyAsync(e => e.Id == id, stop))
                throw new RefusedException("id", $"There is an entry {id} already. Leave the id out to get a new one.");
            var folder = Folder.Add(store, type, id, by, now);
            folder.Entry.Version = 1;
            folder.OpenDraft(new Document(), 1, FieldVersions.Of([]).Write(), by, now);
            deeds.Note(store, now, by, "create", id, type.Name);
            return id;
        }, cancellation);
        return id;
    }

    public Task<long> OpenAsync(Guid id, Actor by, CancellationToken cancellation) => deeds.WorkAsync(id, by, Permission.Translate, async (store, now, stop) =>
    {
        var folder = await Folder.OpenAsync(store, catalog, id, stop);
        if (folder.Draft is not null) return folder.Draft.Version;
        var draft = await OpenAsync(store, folder, by, now, stop);
        folder.Entry.Version++;
        deeds.Note(store, now, by, "open draft", id, $"from revision {draft.BaseRevision}");
        return draft.Version;
    }, cancellation);

    /// <summary>An entry that is only a draft goes with it: there would be nothing left of it to read.</summary>
    public Task<DiscardedDraft?> DiscardAsync(Guid id, Actor by, CancellationToken cancellation) => deeds.WorkAsync(_ => id, by, Permission.Write, async (store, now, stop) =>
    {
        var folder = await Folder.OpenAsync(store, catalog, id, stop);
        if (folder.Draft is not { } draft) return null;
        var discarded = new DiscardedDraft(id, folder.Type, draft.Content, folder.Entry.LatestRevision == 0 ? folder.Entry.CreatedBy : null);
        if (discarded.IsWholeEntry) folder.Remove();
        else folder.DropDraft();
        folder.Entry.Version++;
        deeds.Note(store, now, by, discarded.IsWholeEntry ? "discard entry" : "discard draft", id);
        return discarded;
    }, cancellation);

    /// <summary>What was discarded is the working copy again.</summary>
    public Task<long> PutBackAsync(DiscardedDraft discarded, Actor by, CancellationToken cancellation) =>
        deeds.WorkAsync(_ => discarded.Entry, by, Permission.Write, async (store, now, stop) =>
        {
            var folder = await Folder.FindAsync(store, catalog, discarded.Entry, stop)
                ?? Folder.Add(store, discarded.Type, discarded.Entry, by with { Name = discarded.CreatedBy ?? by.Name }, now);
            if (folder.Draft is not null)
                throw new RefusedException("id", $"A new draft was opened since. Discard that one first, or go on writing in it.");
            var draft = await OpenAsync(store, folder, by, now, stop);
            Replace(store, draft, DraftJson.Read(discarded.Content), by, now);
            folder.Entry.Version++;
            deeds.Note(store, now, by, "put back draft", discarded.Entry);
            return draft.Version;
        }, cancellation);

    public Task<int> CutAsync(Guid id, string reason, Actor by, CancellationToken cancellation) => deeds.WorkAsync(id, by, Permission.Translate, async (store, now, stop) =>
    {
        var folder = await Folder.OpenAsync(store, catalog, id, stop);
        if (folder.Draft is null && folder.Entry.LatestRevision == 0)
            throw new RefusedException("id", $"There is nothing to keep as a revision. Open a draft and write.");
        var before = folder.Entry.LatestRevision;
        var cut = await cutter.CutAsync(store, folder, await folder.WorkingAsync(stop), reason, by, now, stop);
        if (cut.Number == before) return before;
        folder.Entry.Version++;
        deeds.Note(store, now, by, "cut", id, $"revision {cut.Number}: {reason}");
        return cut.Number;
    }, cancellation);

    /// <summary>The old content becomes a new revision and the working copy.</summary>
    public Task<int> RestoreAsync(Guid id, int revision, Actor by, CancellationToken cancellation) => deeds.WorkAsync(id, by, Permission.Write, async (store, now, stop) =>
    {
        var folder = await Folder.OpenAsync(store, catalog, id, stop);
        var content = (await folder.RevisionAsync(revision, stop)).ToDocument();
        var cut = await cutter.CutAsync(store, folder, content, $"restore {revision}", by, now, stop);
        var draft = folder.Draft ?? await OpenAsync(store, folder, by, now, stop);
        Replace(store, draft, cut.ToDocument(), by, now);
        draft.BaseRevision = cut.Number;
        folder.Entry.Version++;
        deeds.Note(store, now, by, "restore", id, $"revision {revision} as {cut.Number}");
        return cut.Number;
    }, cancellation);

    /// <summary>The draft to work in: the one there is, or a new one from the latest revision.</summary>
    public static async Task<DraftRow> OpenAsync(StoreContext store, Folder folder, Actor by, DateTimeOffset now, CancellationToken cancellation)
    {
        var versions = await store.Edits.Where(e => e.EntryId == folder.Id).GroupBy(e => e.Path)
            .Select(g => new { g.Key, Version = g.Max(e => e.Version) }).ToListAsync(cancellation);
        return folder.OpenDraft(
            await folder.WorkingAsync(cancellation),
            versions.Select(v => v.Version).DefaultIfEmpty().Max() + 1,
            FieldVersions.Of(versions.Select(v => KeyValuePair.Create(v.Key, v.Version))).Write(), by, now);
    }

    public static void Put(DraftRow draft, Document content, FieldVersions versions, Actor by, DateTimeOffset now)
    {
        draft.Content = DraftJson.Write(content);
        draft.FieldVersions = versions.Write();
        draft.UpdatedAt = now;
        draft.UpdatedBy = by.Name;
    }

    // Another content at once is an edit of all fields.
    private static void Replace(StoreContext store, DraftRow draft, Document content, Actor by, DateTimeOffset now)
    {
        draft.Version++;
        store.Edits.Add(new EditRow
        {
            EntryId = draft.EntryId,
            Client = Desk,
            Sequence = draft.Version,
            Path = FieldVersions.All,
            Version = draft.Version,
            At = now,
            By = by.Name,
        });
        var versions = FieldVersions.Read(draft.FieldVersions);
        versions.Set(FieldVersions.All, draft.Version);
        Put(draft, content, versions, by, now);
    }
}
