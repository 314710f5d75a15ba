using System.Diagnostics;
using Immunotherapy.Gateway.Tests.Store;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Immunotherapy.Gateway.Tests.Store;

/// <summary>
/// A PostgreSQL for the tests: the one that IMMUNOTHERAPY_POSTGRES names, or a throw-away cluster that ends with the test run, even if
/// that is killed. It is started by the first test that asks.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    /// <summary>Waits for the end of its input, which comes with the end of the test process, however it ends.</summary>
    private const string Script = """
        trap '' INT TERM; set -e; mkdir -m 700 "$1"
        "$2/initdb" -D "$1/data" -U postgres --auth=trust --locale=C --encoding=UTF8 --no-sync >"$1/log" 2>&1
        "$2/pg_ctl" -D "$1/data" -l "$1/log" -w -t 60 -o "-k $1 -c listen_addresses= -c max_connections=300" start >/dev/null
        echo ready; read -r _ || true
        "$2/pg_ctl" -D "$1/data" -m immediate -w stop >/dev/null; rm -rf "$1"
        """;

    private readonly Lazy<Task<string>> _admin;
    private Process? _cluster;

    public PostgresServer() => _admin = new(StartAsync);

    /// <summary>A connection string to the administration database; skips the test where there is no PostgreSQL, unless CI promises one.</summary>
    public static async Task<string> AdminAsync()
    {
        var server = await TestContext.Current.GetFixture<PostgresServer>() ?? throw new InvalidOperationException("Only a running test can ask for PostgreSQL.");
        if (server._admin.IsValueCreated || Given is not null || Programs is not null) return await server._admin.Value;
        const string why = "No PostgreSQL here: install the server (initdb, pg_ctl), or name one in IMMUNOTHERAPY_POSTGRES.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(why);
        Assert.Skip(why);
        throw new UnreachableException();
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster is null) return;
        _cluster.StandardInput.Close();
        await _cluster.WaitForExitAsync();
        _cluster.Dispose();
    }

    private static string? Given => Environment.GetEnvironmentVariable("IMMUNOTHERAPY_POSTGRES") is { Length: > 0 } given ? given : null;

    private static string? Programs => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Order().LastOrDefault(HasServer)
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).FirstOrDefault(HasServer);

    private static bool HasServer(string folder) => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl"));

    private async Task<string> StartAsync()
    {
        if (Given is { } given) return given;
        var folder = $"/tmp/gateway-tests-{Guid.NewGuid():N}";
        string[] shell = ["sh", "-c", Script, "sh", folder, Programs!];
        // The server refuses to run as root.
        string[] command = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", .. shell] : shell;
        _cluster = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = "/",
        })!;
        if (await _cluster.StandardOutput.ReadLineAsync() != "ready") throw new InvalidOperationException($"PostgreSQL did not start; see {folder}/log.");
        return new NpgsqlConnectionStringBuilder { Host = folder, Database = "postgres", Username = "postgres" }.ToString();
    }
}
