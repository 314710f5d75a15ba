using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Drafts;

/// <summary>
/// Takes in what editors type: each edit once, each value checked, two editors merged field by field. What many send at once is
/// written together; where that fails, each is tried alone, so that only what is at fault fails.
/// </summary>
internal sealed class Editing
{
    public const int MostEdits = 500;
    public const int LongestClient = 64;

    private const int Tries = 10;
    private readonly Deeds _deeds;
    private readonly Catalog _catalog;
    private readonly EditQueue _queue;

    public Editing(Deeds deeds, Catalog catalog, EditLane lane)
    {
        (_deeds, _catalog) = (deeds, catalog);
        _queue = new EditQueue(lane, WriteAsync);
    }

    public async Task<EditAnswer> EditAsync(Guid id, string client, IReadOnlyList<Edit> edits, Actor by, CancellationToken cancellation)
    {
        if (client.Length is 0 or > LongestClient)
            throw new RefusedException("client", $"A client's name has 1 to {LongestClient} characters.");
        if (edits.Count > MostEdits)
            throw new RefusedException("edits", $"A batch holds {MostEdits} edits at most; this one has {edits.Count}. Send several.");
        return await _queue.AddAsync(new WaitingBatch(id, client, edits, by, cancellation));
    }

    private async Task WriteAsync(IReadOnlyList<WaitingBatch> group)
    {
        try
        {
            await TakeAsync(group, isAgain: false);
        }
        catch (Exception fault)
        {
            // Whoever waits is told. A database that is away is away for all; anything else may be the fault of one.
            if (group.Count == 1 && fault is not ConflictException || fault is StoreUnavailableException) FailAll(group, fault);
            else foreach (var batch in group) _ = AloneAsync(batch);
        }
    }

    private async Task AloneAsync(WaitingBatch batch)
    {
        try
        {
            await MergeAsync(batch);
        }
        catch (Exception fault)
        {
            batch.Fail(fault);
        }
    }

    // Who loses a race reads again and merges again.
    private async Task MergeAsync(WaitingBatch batch)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                await TakeAsync([batch], isAgain: true);
                return;
            }
            catch (ConflictException) when (tried < Tries)
            {
                // Somebody else was quicker: what they wrote is read with the next try.
            }
            catch (ConflictException)
            {
                throw Deeds.Raced();
            }
        }
    }

    private async Task TakeAsync(IReadOnlyList<WaitingBatch> group, bool isAgain)
    {
        var all = await _deeds.ShareAsync(
            (store, now, stop) => new EditGroup(store, now, _deeds, isAgain).TakeAsync(group, _catalog, stop),
            taken => [.. taken.Where(t => t.Answer is not null).Select(t => t.Batch.Entry)]);
        foreach (var taken in all) taken.Tell();
    }

    private static void FailAll(IReadOnlyList<WaitingBatch> group, Exception fault)
    {
        foreach (var batch in group) batch.Fail(fault);
    }
}
