using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Store.Starting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Immunotherapy.Gateway.Tests.Store;

public sealed class Losing_the_server
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Refuses_writes_with_its_name_and_never_the_password()
    {
        await using var cabinet = StoreRegistration.OpenCabinet(
            new() { Connection = "Host=127.0.0.1;Port=1;Database=content;Username=gateway;Password=secret" }, NullLoggerFactory.Instance);

        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => cabinet.WriteAsync((_, _) => Task.FromResult(0), Cancellation));

        Assert.Contains("PostgreSQL database 'content' on 127.0.0.1:1 cannot be reached", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_the_start_with_the_same_sentence()
    {
        await using var cabinet = StoreRegistration.OpenCabinet(new() { Connection = "Host=127.0.0.1;Port=1;Database=content" }, NullLoggerFactory.Instance);

        var stop = await Assert.ThrowsAsync<StoreStartException>(() => new StoreStart(cabinet, NullLogger<StoreStart>.Instance).RunAsync(Cancellation));

        Assert.Contains("cannot be reached", stop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_again_at_once_when_it_is_back()
    {
        await using var test = await TestStore.CreateAsync(StoreProvider.Postgres);
        await WriteAsync(test.Cabinet, "before");
        await using (var server = NpgsqlDataSource.Create(test.Connection))
        await using (var cut = server.CreateCommand(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"))
            await cut.ExecuteNonQueryAsync(Cancellation);

        await WriteAsync(test.Cabinet, "after");

        Assert.Equal(2, await test.Cabinet.ReadAsync((store, cancellation) => store.Slugs.CountAsync(cancellation), Cancellation));
    }

    [Fact]
    public async Task Refuses_writes_to_a_replica()
    {
        await using var test = await TestStore.CreateAsync(StoreProvider.Postgres);
        await using var replica = StoreRegistration.OpenCabinet(
            new() { Connection = $"{test.Connection};Options=-c default_transaction_read_only=on" }, NullLoggerFactory.Instance);

        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => WriteAsync(replica, "new"));

        Assert.Contains("read-only", refusal.Message, StringComparison.Ordinal);
    }

    private static Task<int> WriteAsync(Cabinet cabinet, string slug) => cabinet.WriteAsync((store, _) =>
    {
        store.Add(Rows.Slug(slug, Guid.NewGuid()));
        return Task.FromResult(0);
    }, Cancellation);
}
