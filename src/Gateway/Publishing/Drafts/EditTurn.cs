namespace Immunotherapy.Gateway.Publishing.Drafts;

/// <summary>A turn in the <see cref="EditLane"/>, until it is disposed of: of one request, or of a group that is written.</summary>
public sealed class EditTurn : IDisposable
{
    private readonly SemaphoreSlim _free;
    private bool _isOurs;

    internal EditTurn(SemaphoreSlim free) => _free = free;

    /// <summary>Lets others go on while we wait for something, and waits for the next turn then.</summary>
    public async Task<T> WaitForAsync<T>(Func<Task<T>> slow, CancellationToken cancellation)
    {
        Dispose();
        var answer = await slow();
        await BeginAsync(cancellation);
        return answer;
    }

    public void Dispose()
    {
        if (!_isOurs) return;
        _isOurs = false;
        _free.Release();
    }

    internal async Task BeginAsync(CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        _isOurs = true;
        // A reader who was answered on this processor just now is waiting for it, and so is whoever asks meanwhile.
        Thread.Yield();
    }
}
