namespace Immunotherapy.Admin.Shell;

/// <summary>Searches while one types: the newest words only, and after a pause in typing where one is asked for.</summary>
public sealed class Seeking(TimeProvider time, TimeSpan pause) : IDisposable
{
    private CancellationTokenSource _newest = new();

    /// <summary>Each key is searched for, as it is where the answer comes from memory.</summary>
    public Seeking() : this(TimeProvider.System, TimeSpan.Zero) { }

    /// <summary>Seeks and shows what is found, unless something newer is sought before it is done.</summary>
    public async Task SeekAsync<T>(Func<CancellationToken, Task<T>> seek, Action<T> show)
    {
        Stop();
        var stop = _newest.Token;
        try
        {
            if (pause > TimeSpan.Zero) await Task.Delay(pause, time, stop);
            var found = await seek(stop);
            // Not everything that seeks looks up in time.
            stop.ThrowIfCancellationRequested();
            show(found);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Something newer is sought, or the page is left.
        }
    }

    /// <summary>What is sought is not wanted any more.</summary>
    public void Stop()
    {
        _newest.Cancel();
        _newest.Dispose();
        _newest = new CancellationTokenSource();
    }

    public void Dispose()
    {
        _newest.Cancel();
        _newest.Dispose();
    }
}
