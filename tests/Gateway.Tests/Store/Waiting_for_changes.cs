using Immunotherapy.Gateway.Store;
using Npgsql;

namespace Immunotherapy.Gateway.Tests.Store;

/// <summary>Each waits without limit: a wake that does not come is a test that does not end within its timeout.</summary>
public sealed class Waiting_for_changes
{
    private const int Limit = 60_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory(Timeout = Limit), OnEveryProvider]
    public async Task Ends_with_a_commit_of_this_process(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);
        await ForgetEarlierOnesAsync(test.Cabinet);
        var waiting = WaitAsync(test.Cabinet, TestContext.Current.CancellationToken);

        await CommitAsync(test.Cabinet);

        await waiting;
    }

    [Theory(Timeout = Limit), OnEveryProvider]
    public async Task Ends_at_once_when_the_commit_came_before(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);
        await ForgetEarlierOnesAsync(test.Cabinet);
        await CommitAsync(test.Cabinet);

        await WaitAsync(test.Cabinet, TestContext.Current.CancellationToken);
    }

    [Fact(Timeout = Limit)]
    public async Task Goes_on_while_people_type_in_this_process()
    {
        await using var test = await TestStore.CreateAsync(StoreProvider.InMemory);
        await test.Cabinet.WriteAsync((store, _) => Task.FromResult(store.IsTyping = true), Cancellation);

        var waiting = WaitAsync(test.Cabinet, TestContext.Current.CancellationToken);

        Assert.False(waiting.IsCompleted);
        await CommitAsync(test.Cabinet);
        await waiting;
    }

    [Theory(Timeout = Limit), OnEveryDatabase]
    public async Task Ends_with_a_commit_of_another_process(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);
        await ForgetEarlierOnesAsync(test.Cabinet);
        var waiting = WaitAsync(test.Cabinet, TestContext.Current.CancellationToken);

        await CommitAsync(test.Open());

        await waiting;
    }

    [Theory, OnEveryProvider]
    public async Task Ends_without_one_when_the_time_is_up(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);

        await test.Cabinet.WaitForChangesAsync(TimeSpan.FromMilliseconds(1), Cancellation);
    }

    [Fact(Timeout = Limit)]
    public async Task Hears_again_after_the_server_dropped_the_line()
    {
        await using var test = await TestStore.CreateAsync(StoreProvider.Postgres);
        await ForgetEarlierOnesAsync(test.Cabinet);
        await using (var server = NpgsqlDataSource.Create(test.Connection))
        await using (var cut = server.CreateCommand(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()"))
            await cut.ExecuteNonQueryAsync(Cancellation);
        await WaitAsync(test.Cabinet, TestContext.Current.CancellationToken);
        var waiting = WaitAsync(test.Cabinet, TestContext.Current.CancellationToken);

        await CommitAsync(test.Open());

        await waiting;
    }

    private static Task WaitAsync(Cabinet cabinet, CancellationToken cancellation) => cabinet.WaitForChangesAsync(Timeout.InfiniteTimeSpan, cancellation);

    /// <summary>A database says once, when it begins to listen, that there may have been commits before.</summary>
    private static Task ForgetEarlierOnesAsync(Cabinet cabinet) =>
        cabinet.Address.Provider == StoreProvider.InMemory ? Task.CompletedTask : WaitAsync(cabinet, Cancellation);

    private static Task<int> CommitAsync(Cabinet cabinet) => cabinet.PublishAsync((store, _) =>
    {
        store.Add(Rows.Change(1, Guid.NewGuid()));
        return Task.FromResult(0);
    }, Cancellation);
}
