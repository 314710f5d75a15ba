using System.Threading.Channels;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Sight;

/// <summary>Builds a graph of many entries: one reads while the other builds.</summary>
internal static class GraphBuilding
{
    private const int AtOnce = 4_000;

    public static async Task<ContentGraph> BuildAsync(
        Catalog catalog, long number, DateTimeOffset at, IAsyncEnumerable<EntryState> states, CancellationToken cancellation)
    {
        var channel = Channel.CreateBounded<List<EntryState>>(4);
        var reading = Task.Run(() => ReadAsync(states, channel.Writer, cancellation), cancellation);
        var graph = ContentGraph.Empty(catalog).With(number, at, [], []);
        await foreach (var some in channel.Reader.ReadAllAsync(cancellation))
            graph = graph.With(number, at, some, []);
        await reading;
        return graph;
    }

    private static async Task ReadAsync(IAsyncEnumerable<EntryState> states, ChannelWriter<List<EntryState>> writer, CancellationToken cancellation)
    {
        Exception? failure = null;
        try
        {
            await ReadBatchesAsync(states, writer, cancellation);
        }
        catch (Exception caught)
        {
            // Whoever builds learns of it by the channel.
            failure = caught;
            throw;
        }
        finally
        {
            writer.Complete(failure);
        }
    }

    private static async Task ReadBatchesAsync(
        IAsyncEnumerable<EntryState> states, ChannelWriter<List<EntryState>> writer, CancellationToken cancellation)
    {
        var some = new List<EntryState>(AtOnce);
        await foreach (var state in states.WithCancellation(cancellation))
        {
            some.Add(state);
            if (some.Count < AtOnce) continue;
            await writer.WriteAsync(some, cancellation);
            some = new List<EntryState>(AtOnce);
        }
        if (some.Count > 0) await writer.WriteAsync(some, cancellation);
    }
}
