using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>
/// Takes files in through the Desk, all or nothing. Two passes: the first learns every id and slug, so that links may point
/// anywhere; the second reads the files, several at a time but in order, not far ahead of the store. Only ids and slugs are
/// ever in memory as a whole.
/// </summary>
public sealed class Importer(Desk desk, SlugBook slugs, Catalog catalog, TimeProvider time)
{
    /// <summary>Files read ahead of the store.</summary>
    private const int Ahead = 256;

    /// <exception cref="BadFilesException">Nothing was imported.</exception>
    /// <exception cref="IOException">A file cannot be opened.</exception>
    public async Task<ImportAnswer> ImportAsync(IEntryFiles files, string by, IProgress<long>? progress, CancellationToken cancellation)
    {
        var pile = new Pile(catalog);
        foreach (var source in files.List()) pile.Place(source);
        var targets = await Task.Run(() => pile.Learn(cancellation), cancellation);
        await foreach (var kept in slugs.AllAsync(cancellation)) targets.Add(kept.Type, kept.Id, kept.Slug);
        var reader = new EntryReader(catalog, targets, time.GetUtcNow());
        try
        {
            return await desk.ImportAsync(EntriesAsync(pile, reader, cancellation), by, progress, cancellation);
        }
        catch (RefusedException refused)
        {
            throw new BadFilesException([.. refused.Findings.Select(f => pile.Named(f, reader))], refused.Findings.Count >= BadFilesException.Most);
        }
    }

    private static async IAsyncEnumerable<ImportedEntry> EntriesAsync(Pile pile, EntryReader reader, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var problems = new List<Problem>(pile.Problems);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ahead = Channel.CreateBounded<Task<ReadFile>>(Ahead);
        var reading = ReadAheadAsync(pile, reader, ahead.Writer, stop.Token);
        try
        {
            await foreach (var task in ahead.Reader.ReadAllAsync(cancellation))
            {
                var (entry, found) = await task;
                problems.AddRange(found);
                if (problems.Count >= BadFilesException.Most) break;
                if (problems.Count == 0 && entry is not null) yield return entry;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
        if (problems.Count > 0) throw new BadFilesException([.. problems.Take(BadFilesException.Most)], problems.Count >= BadFilesException.Most);
    }

    private static async Task ReadAheadAsync(Pile pile, EntryReader reader, ChannelWriter<Task<ReadFile>> ahead, CancellationToken stop)
    {
        try
        {
            foreach (var file in pile.Files) await ahead.WriteAsync(Task.Run(() => file.Read(reader), stop), stop);
            ahead.Complete();
        }
        catch (OperationCanceledException)
        {
            ahead.Complete(); // Whoever read ahead has stopped: nobody waits for the rest.
        }
    }
}
