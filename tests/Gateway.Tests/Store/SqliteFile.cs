using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Store.Starting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace Immunotherapy.Gateway.Tests.Store;

/// <summary>A place for a SQLite file, to be put into whatever state a start may find it in.</summary>
public sealed class SqliteFile : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gateway-tests-");
    private readonly List<Cabinet> _cabinets = [];

    public string Folder => _folder.FullName;

    public string Path => System.IO.Path.Combine(Folder, "content.db");

    /// <summary>Starts a cabinet on it, as a process would.</summary>
    public async Task<Cabinet> StartAsync(string more = "")
    {
        var cabinet = StoreRegistration.OpenCabinet(new() { Connection = $"Data Source={Path};{more}" }, NullLoggerFactory.Instance);
        _cabinets.Add(cabinet);
        await new StoreStart(cabinet, NullLogger<StoreStart>.Instance).RunAsync(TestContext.Current.CancellationToken);
        return cabinet;
    }

    /// <summary>Starts it once, so that it has its tables and one slug, and closes it.</summary>
    public async Task FillAsync()
    {
        var cabinet = await StartAsync();
        await cabinet.WriteAsync((store, _) => Task.FromResult(store.Add(Rows.Slug("kept", Guid.NewGuid()))), TestContext.Current.CancellationToken);
        SqliteConnection.ClearAllPools();
    }

    /// <summary>Does something to the file behind the gateway's back.</summary>
    public async Task<object?> ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var cabinet in _cabinets) await cabinet.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
