using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Npgsql;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class While_the_database_is_away
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reads_go_on_writes_are_refused_and_all_comes_back_by_itself()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Postgres);
        var id = await room.PublishedTopicAsync("hub");
        var token = (await room.Desk.MintTokenAsync(Tokens.Draft, TimeSpan.FromHours(1), Newsroom.Ann, Stop)).Token;
        Assert.True(await room.Tokens.CheckAsync(token, Perspective.Draft, Stop));
        _ = await room.DraftAsync();

        var name = new NpgsqlConnectionStringBuilder(room.Store.Connection).Database!;
        await RenameAsync(name, name + "_away");
        room.Time.Pass(TimeSpan.FromMinutes(10));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => room.PublishAsync(id));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => room.Worlds.CatchUpAsync(Stop));
        Assert.NotNull(room.Published.ById(id));
        Assert.NotNull((await room.DraftAsync()).ById(id));
        Assert.True(await room.Tokens.CheckAsync(token, Perspective.Draft, Stop));

        await RenameAsync(name + "_away", name);
        await room.WriteAsync(id, ("title@en", "Back"));
        await room.PublishAsync(id);
        Assert.Equal("\"Back\"", room.Published.ById(id)!.Values(Locale.En).Json(room.Catalog["Topic"]["title"]).ToText());
    }

    private static async Task RenameAsync(string from, string to)
    {
        await using var server = NpgsqlDataSource.Create(await PostgresServer.AdminAsync());
        await using var disconnect = server.CreateCommand($"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '{from}'");
        await disconnect.ExecuteNonQueryAsync(Stop);
        await using var rename = server.CreateCommand($"ALTER DATABASE {from} RENAME TO {to}");
        await rename.ExecuteNonQueryAsync(Stop);
    }
}
