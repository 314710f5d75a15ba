using System.Threading.Channels;

namespace Immunotherapy.Gateway.Store;

/// <summary>One bell: ringing it twice before anybody came is the same as once, and ringing it before anybody waits is not lost.</summary>
internal sealed class ChangeSignal
{
    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1)
    {
        FullMode = BoundedChannelFullMode.DropWrite,
    });

    public void Ring() => _bell.Writer.TryWrite(true);

    /// <summary>Returns when it rang since the last time it returned, or after <paramref name="atMost"/>.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(atMost);
        try
        {
            await _bell.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Nothing rang in time, which the caller asked to be told by returning.
        }
    }
}
