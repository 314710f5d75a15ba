using Immunotherapy.Gateway.Store.Engines;

namespace Immunotherapy.Gateway.Store;

/// <summary>Hears commits: this process's at once, other processes' as the engine can tell. It starts when first waited for.</summary>
internal sealed class StoreWatch(Engine engine, ILogger log) : IDisposable, IAsyncDisposable
{
    private static readonly TimeSpan _pauseAfterFault = TimeSpan.FromSeconds(1);

    private readonly ChangeSignal _signal = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _starting = new();
    private Task? _watching;
    private bool _isDeaf;

    public void Ring() => _signal.Ring();

    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellation)
    {
        lock (_starting) _watching ??= Task.Run(WatchAsync, CancellationToken.None);
        return _watching.IsFaulted ? _watching : _signal.WaitAsync(atMost, cancellation);
    }

    public void Dispose() => _stop.Cancel();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_watching is not null) await _watching;
    }

    private async Task WatchAsync()
    {
        try
        {
            while (true)
            {
                await ListenAsync();
                await Task.Delay(_pauseAfterFault, _stop.Token);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The cabinet closes.
        }
    }

    private async Task ListenAsync()
    {
        try
        {
            await engine.WatchAsync(Heard, _stop.Token);
        }
        catch (Exception fault) when (engine.Explain(fault) is { } told)
        {
            if (!_isDeaf) log.LogWarning("Cannot hear commits of other processes; the follower's poll still finds them. {Reason}", told.Message);
            _isDeaf = true;
        }
    }

    private void Heard()
    {
        if (_isDeaf) log.LogInformation("Hearing commits of other processes again.");
        _isDeaf = false;
        _signal.Ring();
    }
}
