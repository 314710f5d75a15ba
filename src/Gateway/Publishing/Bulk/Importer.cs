using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Bulk;

/// <summary>Takes in many entries in one transaction: prepared by many, written by one.</summary>
internal sealed class Importer(Cabinet cabinet, Worlds worlds, Cutter cutter, Catalog catalog, TimeProvider time, IIds ids)
{
    public const string Action = "import";
    public const int MostFindings = 100;

    private const int Together = 32;
    private const int SaveEvery = 500;

    public async Task<ImportAnswer> ImportAsync(
        IAsyncEnumerable<ImportedEntry> entries, Actor by, IProgress<long>? progress, CancellationToken cancellation)
    {
        try
        {
            var answer = await cabinet.PublishManyAsync((store, save, stop) => ImportAsync(store, save, entries, by, progress, stop), cancellation);
            await worlds.CatchUpAsync(CancellationToken.None);
            await worlds.LookAgainAtAllAsync(CancellationToken.None);
            return answer;
        }
        catch (ConflictException)
        {
            throw new RefusedException("id", $"Entries of the import were changed meanwhile. Nothing was taken in; start the import again.");
        }
    }

    private async Task<ImportAnswer> ImportAsync(
        StoreContext store, Func<Task> save, IAsyncEnumerable<ImportedEntry> entries, Actor by, IProgress<long>? progress, CancellationToken cancellation)
    {
        await Warrant.RequireAsync(store, by, Permission.Import, cancellation);
        var now = time.Now();
        var kept = await Kept.LoadAsync(store, cancellation);
        var look = new ImportChecks(catalog, kept);
        var rows = new ImportRows(store, catalog, kept, by, now);
        long taken = 0;
        await foreach (var prepared in PreparedAsync(entries, now, cancellation))
        {
            look.Look(prepared);
            if (look.IsFine) await rows.AddAsync(prepared, cancellation);
            if (++taken % SaveEvery != 0) continue;
            if (look.IsFine) await save();
            progress?.Report(taken);
            if (look.Findings.Count >= MostFindings) break;
        }
        await look.LookAtAllAsync(store, cancellation);
        if (!look.IsFine) throw new RefusedException([.. look.Findings.Take(MostFindings)]);
        var answer = rows.Answer;
        store.Audit.Add(new AuditRow { Id = ids.Next(), At = now, By = by.Name, AccountId = by.Account, Action = Action, Detail = $"{answer.Added} added, {answer.Updated} updated, {answer.Unchanged} unchanged" });
        progress?.Report(taken);
        return answer;
    }

    // In order, so that numbers, refusals and progress are the same each time.
    private async IAsyncEnumerable<Prepared> PreparedAsync(
        IAsyncEnumerable<ImportedEntry> entries, DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ahead = Channel.CreateBounded<Task<Prepared[]>>(Environment.ProcessorCount * 4);
        var feeding = Task.Run(() => FeedAsync(entries, new Preparation(cutter, now), ahead.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var some in ahead.Reader.ReadAllAsync(cancellation))
                foreach (var prepared in await some) yield return prepared;
        }
        finally
        {
            await stop.CancelAsync();
            await feeding;
        }
    }

    private static async Task FeedAsync(
        IAsyncEnumerable<ImportedEntry> entries, Preparation preparation, ChannelWriter<Task<Prepared[]>> ahead, CancellationToken cancellation)
    {
        try
        {
            await foreach (var some in Batches(entries, cancellation))
                await ahead.WriteAsync(Task.Run(() => Array.ConvertAll(some, preparation.Prepare), cancellation), cancellation);
            ahead.Complete();
        }
        catch (Exception failure)
        {
            // Whoever reads learns of it by the channel, in its place.
            ahead.Complete(failure);
        }
    }

    private static async IAsyncEnumerable<ImportedEntry[]> Batches(
        IAsyncEnumerable<ImportedEntry> entries, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var some = new List<ImportedEntry>(Together);
        await foreach (var entry in entries.WithCancellation(cancellation))
        {
            some.Add(entry);
            if (some.Count < Together) continue;
            yield return [.. some];
            some.Clear();
        }
        if (some.Count > 0) yield return [.. some];
    }
}
