using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Immunotherapy.Gateway.Store;

/// <summary>Which database <see cref="StoreOptions.Connection"/> means, with every silence in it filled in.</summary>
/// <param name="Provider">The kind of database.</param>
/// <param name="Connection">The connection string; InMemory: the sandbox's name.</param>
/// <param name="Place">What to call it before people: an absolute path, or database and host; never a password.</param>
public sealed record StoreAddress(StoreProvider Provider, string Connection, string Place)
{
    /// <summary>Seconds after which the PostgreSQL driver gives up on a server that does not answer.</summary>
    private const int ConnectSeconds = 2;

    /// <summary>Seconds that the SQLite driver tries again by itself while another process writes.</summary>
    private const int BusySeconds = 5;

    private static readonly string[] _secrets = ["password", "pwd", "passfile"];
    private static int _sandboxes;

    /// <param name="connection">What the options say.</param>
    /// <param name="folder">Where the user stands; a relative SQLite path counts from the solution above it, or else from it.</param>
    /// <exception cref="StoreStartException">It names no database that we know.</exception>
    public static StoreAddress Parse(string connection, string folder)
    {
        var text = connection.Trim();
        if (text.Equals("InMemory", StringComparison.OrdinalIgnoreCase))
            return new(StoreProvider.InMemory, $"sandbox {Interlocked.Increment(ref _sandboxes)}", "memory (nothing is kept)");
        try
        {
            var words = new DbConnectionStringBuilder { ConnectionString = text };
            if (words.TryGetValue("InMemory", out var name))
                return new(StoreProvider.InMemory, (string)name, $"memory '{name}' (nothing is kept)");
            if (words.ContainsKey("Data Source") || words.ContainsKey("DataSource")) return Sqlite(text, folder);
            if (words.ContainsKey("Host")) return Postgres(text, isTimeoutGiven: words.ContainsKey("Timeout"));
        }
        catch (ArgumentException fault)
        {
            throw Unknown(text, fault);
        }
        throw Unknown(text, null);
    }

    private static StoreAddress Sqlite(string text, string folder)
    {
        var words = new SqliteConnectionStringBuilder(text);
        var file = words.DataSource;
        if (file.Length == 0 || file.StartsWith(':') || words.Mode == SqliteOpenMode.Memory)
            throw new StoreStartException(
                "Store:Connection names a SQLite database without a file. For a sandbox that keeps nothing write 'InMemory'.");
        if (file.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            throw new StoreStartException($"Store:Connection takes a plain path, not '{file}'. Write 'Data Source=/folder/name.db'.");
        words.DataSource = Path.GetFullPath(file, SolutionAbove(folder) ?? folder);
        words.DefaultTimeout = BusySeconds;
        return new(StoreProvider.Sqlite, words.ToString(), words.DataSource);
    }

    private static StoreAddress Postgres(string text, bool isTimeoutGiven)
    {
        var words = new NpgsqlConnectionStringBuilder(text) { KeepAlive = 10 };
        if (!isTimeoutGiven) words.Timeout = ConnectSeconds;
        words.ApplicationName ??= "Immunotherapy gateway";
        var place = $"PostgreSQL database '{words.Database ?? words.Username}' on {words.Host}:{words.Port}";
        return new(StoreProvider.Postgres, words.ToString(), place);
    }

    private static string? SolutionAbove(string folder)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
            if (File.Exists(Path.Combine(here.FullName, "Immunotherapy.sln"))) return here.FullName;
        return null;
    }

    private static StoreStartException Unknown(string text, Exception? inner) => new(
        $"Store:Connection is '{Safe(text)}', which names no store{(inner is null ? "" : $" ({inner.Message})")}. " +
        "Write 'Data Source=data/immunotherapy.db' (SQLite), 'Host=…;Database=…;Username=…' (PostgreSQL) or 'InMemory'.", inner);

    /// <summary>A password must not reach a log.</summary>
    private static string Safe(string text) => _secrets.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))
        ? "(not shown: it holds a password)"
        : text;
}
