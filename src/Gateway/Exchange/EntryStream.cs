using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Immunotherapy.Gateway.Publishing;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>The entries of a pile of files, read several at a time, given out in order.</summary>
internal static class EntryStream
{
    /// <summary>Files read ahead of who takes the entries.</summary>
    private const int Ahead = 256;

    /// <exception cref="BadFilesException">In the end, when all files were looked at; from the first problem on no entry comes any more.</exception>
    public static async IAsyncEnumerable<ImportedEntry> ReadAsync(Pile pile, EntryReader reader, [EnumeratorCancellation] CancellationToken cancellation)
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
