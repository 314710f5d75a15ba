using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Drafts;

/// <summary>Takes in what editors type: each edit once, each value checked, two editors merged field by field.</summary>
internal sealed class Editing(Deeds deeds, Catalog catalog)
{
    public const int MostEdits = 500;
    public const int LongestClient = 64;

    public Task<EditAnswer> EditAsync(Guid id, string client, IReadOnlyList<Edit> edits, Actor by, CancellationToken cancellation)
    {
        if (client.Length is 0 or > LongestClient)
            throw new RefusedException("client", $"A client's name has 1 to {LongestClient} characters.");
        if (edits.Count > MostEdits)
            throw new RefusedException("edits", $"A batch holds {MostEdits} edits at most; this one has {edits.Count}. Send several.");
        return deeds.MergeAsync(id, by, Permission.Translate, (store, now, stop) => EditAsync(store, id, client, edits, by, now, stop), cancellation);
    }

    private async Task<EditAnswer> EditAsync(
        StoreContext store, Guid id, string client, IReadOnlyList<Edit> edits, Actor by, DateTimeOffset now, CancellationToken cancellation)
    {
        var folder = await Folder.OpenAsync(store, catalog, id, cancellation);
        var sequences = edits.Select(e => e.Sequence).ToArray();
        var done = await DoneAsync(store, id, client, sequences, by, cancellation);
        if (done.IsSupersetOf(sequences)) return new EditAnswer(folder.Draft?.Version ?? 0, [.. edits.Select(Replayed)]);
        var draft = folder.Draft ?? await Drafting.OpenAsync(store, folder, by, now, cancellation);
        var batch = new EditBatch(
            folder.Type, draft, await OwnAsync(store, id, client, edits, cancellation), await Warrant.IsGivenAsync(store, by, Permission.Write, cancellation));
        var results = edits.Select(e => done.Add(e.Sequence) ? batch.Take(e) : Replayed(e)).ToList();
        if (!batch.IsEmpty) Write(store, folder, draft, batch, client, by, now);
        return new EditAnswer(draft.Version, results);
    }

    private void Write(StoreContext store, Folder folder, DraftRow draft, EditBatch batch, string client, Actor by, DateTimeOffset now)
    {
        draft.Version = batch.Version;
        Drafting.Put(draft, batch.Content, batch.Versions, by, now);
        foreach (var (edit, path, value) in batch.Applied)
            store.Edits.Add(new EditRow
            {
                EntryId = folder.Id,
                Client = client,
                Sequence = edit.Sequence,
                Path = path.ToString(),
                Value = value is null ? null : CanonicalJson.Write(value),
                Version = batch.Version,
                At = now,
                By = by.Name,
            });
        folder.Entry.Version++;
        deeds.Note(store, now, by, "edit", folder.Id, $"version {batch.Version}: {string.Join(", ", batch.Applied.Select(a => a.Path).Distinct().Take(10))}");
    }

    // A sequence of someone else's client would be answered as done, and what was sent with it lost.
    private static async Task<HashSet<long>> DoneAsync(
        StoreContext store, Guid id, string client, long[] sequences, Actor by, CancellationToken cancellation)
    {
        var done = await store.Edits.Where(e => e.EntryId == id && e.Client == client && sequences.Contains(e.Sequence))
            .Select(e => new { e.Sequence, e.By }).ToListAsync(cancellation);
        return done.Any(e => e.By != by.Name)
            ? throw new RefusedException("client", $"The client '{client}' is someone else's. Choose a name that nobody has, such as a random one.")
            : [.. done.Select(e => e.Sequence)];
    }

    // What a client sent before its last answer arrived is no one else's change.
    private static async Task<HashSet<long>> OwnAsync(
        StoreContext store, Guid id, string client, IReadOnlyList<Edit> edits, CancellationToken cancellation)
    {
        if (edits.Min(e => e.BaseVersion) is not { } oldest) return [];
        return [.. await store.Edits.Where(e => e.EntryId == id && e.Client == client && e.Version > oldest)
            .Select(e => e.Version).Distinct().ToListAsync(cancellation)];
    }

    private static EditResult Replayed(Edit edit) => new(edit.Sequence, EditOutcome.Replayed);
}
