using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Drafts;

/// <summary>
/// Batches of different entries going into one transaction, each with an answer or a refusal of its own. What all need is asked
/// once: the folders, and who may do what. A batch is refused before any row of it is written. Of batches that lost a race
/// before (<c>isAgain</c>) nothing is taken for granted.
/// </summary>
internal sealed class EditGroup(StoreContext store, DateTimeOffset now, Deeds deeds, bool isAgain)
{
    public async Task<IReadOnlyList<TakenBatch>> TakeAsync(IReadOnlyList<WaitingBatch> group, Catalog catalog, CancellationToken cancellation)
    {
        store.IsTyping = true;
        var warrants = await Warrants.AskAsync(store, group.Select(b => b.By), cancellation);
        var folders = await Folder.FindDraftsAsync(store, catalog, [.. group.Select(b => b.Entry)], cancellation);
        var taken = new List<TakenBatch>(group.Count);
        foreach (var batch in group)
        {
            taken.Add(await AnswerAsync(batch, folders.GetValueOrDefault(batch.Entry), warrants, cancellation));
            // Readers wait for a moment of the processor, not for all that fifty people typed.
            Thread.Yield();
        }
        return taken;
    }

    private async Task<TakenBatch> AnswerAsync(WaitingBatch batch, Folder? folder, Warrants warrants, CancellationToken cancellation)
    {
        try
        {
            warrants.Require(batch.By, Permission.Translate);
            return new TakenBatch(batch, await TakeAsync(batch, folder ?? throw Folder.Missing(batch.Entry), warrants, cancellation), null);
        }
        catch (RefusedException refused)
        {
            return new TakenBatch(batch, null, refused);
        }
    }

    private async Task<EditAnswer> TakeAsync(WaitingBatch batch, Folder folder, Warrants warrants, CancellationToken cancellation)
    {
        var done = IsSurelyNew(batch, folder.Draft) ? [] : await DoneAsync(batch, cancellation);
        if (batch.Edits.All(e => done.Contains(e.Sequence))) return new EditAnswer(folder.Draft?.Version ?? 0, [.. batch.Edits.Select(Replayed)]);
        var draft = folder.Draft ?? await Drafting.OpenAsync(store, folder, batch.By, now, cancellation);
        var edits = new EditBatch(folder.Type, draft, await OwnAsync(batch, draft, cancellation), warrants.Give(batch.By, Permission.Write));
        var results = batch.Edits.Select(e => done.Add(e.Sequence) ? edits.Take(e) : Replayed(e)).ToList();
        if (!edits.IsEmpty) Write(batch, folder, draft, edits);
        return new EditAnswer(draft.Version, results);
    }

    private void Write(WaitingBatch batch, Folder folder, DraftRow draft, EditBatch edits)
    {
        draft.Version = edits.Version;
        Drafting.Put(draft, edits.Content, edits.Versions, batch.By, now);
        foreach (var (edit, path, value) in edits.Applied)
            store.Edits.Add(new EditRow
            {
                EntryId = folder.Id,
                Client = batch.Client,
                Sequence = edit.Sequence,
                Path = path.ToString(),
                Value = value is null ? null : CanonicalJson.Write(value),
                Version = edits.Version,
                At = now,
                By = batch.By.Name,
            });
        folder.Entry.Version++;
        deeds.Note(store, now, batch.By, "edit", folder.Id, $"version {edits.Version}: {string.Join(", ", edits.Applied.Select(a => a.Path).Distinct().Take(10))}");
    }

    // What was taken in before has made the draft newer than what its sender had seen. One who writes alone need not be asked about.
    private bool IsSurelyNew(WaitingBatch batch, DraftRow? draft) => !isAgain && batch.Edits.All(e => draft?.Version <= e.BaseVersion);

    // A sequence of someone else's client would be answered as done, and what was sent with it lost.
    private async Task<HashSet<long>> DoneAsync(WaitingBatch batch, CancellationToken cancellation)
    {
        if (batch.Edits.Count == 0) return [];
        var (from, to) = (batch.Edits.Min(e => e.Sequence), batch.Edits.Max(e => e.Sequence));
        var done = await store.Edits.Where(e => e.EntryId == batch.Entry && e.Client == batch.Client && e.Sequence >= from && e.Sequence <= to)
            .Select(e => new { e.Sequence, e.By }).ToListAsync(cancellation);
        return done.Any(e => e.By != batch.By.Name)
            ? throw new RefusedException("client", $"The client '{batch.Client}' is someone else's. Choose a name that nobody has, such as a random one.")
            : [.. done.Select(e => e.Sequence)];
    }

    // What a client sent before its last answer arrived is no one else's change. Mostly nobody wrote since: then there is nothing to ask.
    private async Task<HashSet<long>> OwnAsync(WaitingBatch batch, DraftRow draft, CancellationToken cancellation)
    {
        if (batch.Edits.Min(e => e.BaseVersion) is not { } oldest || draft.Version <= oldest) return [];
        return [.. await store.Edits.Where(e => e.EntryId == batch.Entry && e.Client == batch.Client && e.Version > oldest)
            .Select(e => e.Version).Distinct().ToListAsync(cancellation)];
    }

    private static EditResult Replayed(Edit edit) => new(edit.Sequence, EditOutcome.Replayed);
}
