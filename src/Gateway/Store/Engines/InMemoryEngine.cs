using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Immunotherapy.Gateway.Store.Engines;

/// <summary>A sandbox in this process's memory. There is no transaction: the one <c>SaveChanges</c> at the end stands for it.</summary>
internal sealed class InMemoryEngine(StoreAddress address) : Engine
{
    /// <summary>Cabinets on the same sandbox share its lock, as processes on one file do.</summary>
    private static readonly ConcurrentDictionary<string, Turnstile> _turnstiles = new(StringComparer.Ordinal);

    private readonly DbContextOptions<StoreContext> _options =
        new DbContextOptionsBuilder<StoreContext>().UseInMemoryDatabase(address.Connection).Options;
    private readonly Turnstile _turnstile = _turnstiles.GetOrAdd(address.Connection, _ => new());

    public override StoreAddress Address => address;

    public override StoreContext Create() => new(_options);

    public override Task<IDisposable?> TakeTurnAsync(bool publishes, CancellationToken cancellation) =>
        _turnstile.EnterAsync(cancellation);

    public override Task<IDbContextTransaction?> BeginAsync(StoreContext store, bool publishes, TimeSpan patience, CancellationToken cancellation) =>
        Task.FromResult<IDbContextTransaction?>(null);

    /// <summary>What is written here cannot be taken back, so it all waits for the end.</summary>
    public override Task WriteOutAsync(StoreContext store, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>The provider says that a key is taken by the exception of its dictionary.</summary>
    public override async Task SaveAsync(StoreContext store, CancellationToken cancellation)
    {
        try
        {
            await store.SaveChangesAsync(cancellation);
        }
        catch (ArgumentException twice)
        {
            throw Conflict(twice);
        }
    }

    /// <summary>No other process can commit here.</summary>
    public override Task WatchAsync(Action mayHaveChanged, CancellationToken cancellation) => Task.Delay(Timeout.Infinite, cancellation);

    protected override Exception? ExplainFault(Exception fault) => null;
}
