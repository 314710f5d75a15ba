namespace Immunotherapy.Gateway.Publishing;

/// <summary>Keeps a background loop alive: a failure is logged, told to whoever asks for health, and tried again after a pause that grows.</summary>
public sealed class Supervision(TimeProvider time, ILogger<Supervision> log)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> _troubles = new();

    /// <summary>What does not work now, by what was tried; empty when all is well.</summary>
    public IReadOnlyDictionary<string, string> Troubles => _troubles;

    /// <summary>Takes steps until cancelled.</summary>
    internal async Task RunAsync(string what, Func<CancellationToken, Task> step, CancellationToken cancellation)
    {
        var pause = First;
        while (!cancellation.IsCancellationRequested)
        {
            if (await SucceedsAsync(what, step, cancellation)) pause = First;
            else pause = await PauseAsync(pause, cancellation);
        }
    }

    private async Task<bool> SucceedsAsync(string what, Func<CancellationToken, Task> step, CancellationToken cancellation)
    {
        try
        {
            await step(cancellation);
            _troubles.TryRemove(what, out _);
            return true;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return true;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // The one place that may not die: whatever it is, it is told and tried again.
            if (_troubles.TryAdd(what, failure.Message)) log.LogError(failure, "Trouble {What}; it is tried again.", what);
            _troubles[what] = failure.Message;
            return false;
        }
    }

    private async Task<TimeSpan> PauseAsync(TimeSpan pause, CancellationToken cancellation)
    {
        await Task.Delay(pause, time, cancellation).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return pause * 2 < Longest ? pause * 2 : Longest;
    }
}
