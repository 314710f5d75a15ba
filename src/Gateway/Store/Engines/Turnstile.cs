using System.Threading.Channels;

namespace Immunotherapy.Gateway.Store.Engines;

/// <summary>Lets one write of this process through at a time, first come, first served: there is one token, and who holds it may write.</summary>
internal sealed class Turnstile
{
    private readonly Channel<IDisposable?> _token = Channel.CreateBounded<IDisposable?>(1);

    public Turnstile() => _token.Writer.TryWrite(new Turn(this));

    /// <summary>Waits for the token; disposing it gives it to the next.</summary>
    public Task<IDisposable?> EnterAsync(CancellationToken cancellation) => _token.Reader.ReadAsync(cancellation).AsTask();

    private sealed class Turn(Turnstile turnstile) : IDisposable
    {
        public void Dispose() => turnstile._token.Writer.TryWrite(this);
    }
}
