using Immunotherapy.Gateway.Store.Engines;
using Microsoft.Data.Sqlite;

namespace Immunotherapy.Gateway.Store.Starting;

/// <summary>Finds out what can be done with a SQLite file before anything is done to it. A file that is there is never replaced.</summary>
internal sealed class SqliteStart(SqliteEngine engine)
{
    private readonly string _file = engine.Address.Place;

    /// <summary>Says why the file can only be read; null when it can be written.</summary>
    public async Task<string?> OpenAsync(CancellationToken cancellation)
    {
        if (new SqliteConnectionStringBuilder(engine.Connection).Mode == SqliteOpenMode.ReadOnly)
        {
            RequireFile("Store:Connection says Mode=ReadOnly.");
            engine.UseReadOnly(await ReadableAsync(cancellation));
            return $"{_file} was opened with Mode=ReadOnly. To change content, start without it.";
        }
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            await TryWritingAsync(cancellation);
            return null;
        }
        catch (Exception fault) when (IsUnwritable(fault))
        {
            RequireFile($"It cannot be made: {fault.Message}");
            engine.UseReadOnly(await ReadableAsync(cancellation));
            return $"{Reason(fault)} Until that is put right and the gateway is started again, content is served as it stands.";
        }
    }

    private static bool IsUnwritable(Exception fault) =>
        fault is SqliteException sqlite ? SqliteFaults.IsUnwritable(sqlite) : fault is UnauthorizedAccessException or IOException;

    private string Reason(Exception fault) =>
        (fault is SqliteException sqlite ? SqliteFaults.Sentence(sqlite, _file) : null) ?? $"{_file} cannot be written: {fault.Message}";

    private void RequireFile(string why)
    {
        if (!File.Exists(_file))
            throw new StoreStartException($"There is no {_file}. {why} Create the folder and make it writable, or correct Store:Connection.");
    }

    /// <summary>
    /// A copy made by a backup is not in WAL mode, so it is said each time. Only writing something shows whether writing is possible:
    /// on a protected file even <c>BEGIN IMMEDIATE</c> succeeds.
    /// </summary>
    private async Task TryWritingAsync(CancellationToken cancellation)
    {
        try
        {
            await RefuseForeignAsync(engine.Connection, cancellation);
            await AskAsync(engine.Connection, "PRAGMA journal_mode = WAL", cancellation);
            await using var store = engine.Create();
            await using var rolledBack = await engine.BeginAsync(store, publishes: false, Engine.Patience, cancellation);
            await store.ExecuteAsync("PRAGMA user_version = 0", cancellation);
        }
        catch (SqliteException busy) when (SqliteFaults.IsBusy(busy))
        {
            // Another process is writing: so it can be written.
        }
    }

    /// <summary>
    /// Where the folder cannot be written either, SQLite can only read the file when told that nobody changes it, and then it does not
    /// look at the write-ahead log beside it.
    /// </summary>
    private async Task<string> ReadableAsync(CancellationToken cancellation)
    {
        var plain = new SqliteConnectionStringBuilder(engine.Connection) { Mode = SqliteOpenMode.ReadOnly };
        try
        {
            await RefuseForeignAsync(plain.ToString(), cancellation);
            return plain.ToString();
        }
        catch (SqliteException fault) when (SqliteFaults.IsUnwritable(fault))
        {
            if (new FileInfo(_file + "-wal") is { Exists: true, Length: > 0 })
                throw new StoreStartException(
                    $"{_file} and its folder cannot be written, and {_file}-wal holds changes that can only be read when they can. " +
                    "Make both writable, or copy both files to a place that is.", fault);
            plain.DataSource = $"file:{string.Join('/', _file.Split('/').Select(Uri.EscapeDataString))}?immutable=1";
            return plain.ToString();
        }
    }

    /// <summary>Another program's database would be spoilt by our tables.</summary>
    private async Task RefuseForeignAsync(string connection, CancellationToken cancellation)
    {
        const string foreign = """
            SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE '!_!_EF%' ESCAPE '!'
            AND NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = '__EFMigrationsHistory')
            """;
        if ((long)(await AskAsync(connection, foreign, cancellation))! > 0)
            throw new StoreStartException($"{_file} is the database of another program. Point Store:Connection at a file of the gateway's own.");
    }

    private static async Task<object?> AskAsync(string connection, string sql, CancellationToken cancellation)
    {
        await using var sqlite = new SqliteConnection(connection);
        await sqlite.OpenAsync(cancellation);
        await using var ask = sqlite.CreateCommand();
        ask.CommandText = sql;
        return await ask.ExecuteScalarAsync(cancellation);
    }
}
