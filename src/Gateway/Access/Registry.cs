using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Access;

/// <summary>The cabinet as this room uses it: what it says when it says no, it says in this room's words.</summary>
internal sealed class Registry(Cabinet cabinet)
{
    /// <summary>Nothing is kept.</summary>
    public bool IsSandbox => cabinet.Address.Provider is StoreProvider.InMemory;

    public Task<T> ReadAsync<T>(Func<StoreContext, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        TellAsync(() => cabinet.ReadAsync(work, cancellation));

    public Task<T> WriteAsync<T>(Func<StoreContext, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        TellAsync(() => cabinet.WriteAsync(work, cancellation));

    /// <summary>One after the other, in every process on the store: for acts that look at more than the rows they change.</summary>
    public Task<T> AloneAsync<T>(Func<StoreContext, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        TellAsync(() => cabinet.PublishAsync(work, cancellation));

    private static async Task<T> TellAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (ConflictException raced)
        {
            throw new DeniedException($"Somebody else changed this at the same moment, and nothing was saved. Look at it anew, and do it again.", raced);
        }
        catch (StoreUnavailableException away)
        {
            throw new AwayException(away.Message, away);
        }
    }
}
