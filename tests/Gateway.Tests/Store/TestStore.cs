using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Store.Starting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Immunotherapy.Gateway.Tests.Store;

/// <summary>An empty store of a test's own, on the database that the test names, ready for use and gone afterwards.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly List<Cabinet> _cabinets = [];
    private readonly Func<ValueTask> _remove;

    private TestStore(string connection, Func<ValueTask> remove)
    {
        Connection = connection;
        _remove = remove;
        Cabinet = Open();
    }

    /// <summary>What <c>--Store:Connection</c> would say.</summary>
    public string Connection { get; }

    public Cabinet Cabinet { get; }

    public static async Task<TestStore> CreateAsync(StoreProvider provider)
    {
        var store = provider switch
        {
            StoreProvider.Sqlite => InFolder(Directory.CreateTempSubdirectory("gateway-tests-")),
            StoreProvider.Postgres => await OnServerAsync(await PostgresServer.AdminAsync()),
            StoreProvider.InMemory => new TestStore($"InMemory=test {Guid.NewGuid()}", () => ValueTask.CompletedTask),
        };
        await new StoreStart(store.Cabinet, NullLogger<StoreStart>.Instance).RunAsync(TestContext.Current.CancellationToken);
        return store;
    }

    /// <summary>Another cabinet on the same store, as another process would have.</summary>
    public Cabinet Open()
    {
        var cabinet = StoreRegistration.OpenCabinet(new() { Connection = Connection }, NullLoggerFactory.Instance);
        _cabinets.Add(cabinet);
        return cabinet;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var cabinet in _cabinets) await cabinet.DisposeAsync();
        await _remove();
    }

    private static TestStore InFolder(DirectoryInfo folder)
    {
        var connection = $"Data Source={Path.Combine(folder.FullName, "content.db")}";
        return new(connection, () =>
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
            return ValueTask.CompletedTask;
        });
    }

    private static async Task<TestStore> OnServerAsync(string admin)
    {
        var name = $"test_{Guid.NewGuid():N}";
        await using var server = NpgsqlDataSource.Create(admin);
        await using (var create = server.CreateCommand($"CREATE DATABASE {name}")) await create.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return new(new NpgsqlConnectionStringBuilder(admin) { Database = name }.ToString(), async () =>
        {
            await using var again = NpgsqlDataSource.Create(admin);
            await using var drop = again.CreateCommand($"DROP DATABASE {name} WITH (FORCE)");
            await drop.ExecuteNonQueryAsync();
        });
    }
}
