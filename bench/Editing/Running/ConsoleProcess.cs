using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Immunotherapy.Bench.Serving;

namespace Immunotherapy.Bench.Editing.Running;

/// <summary>
/// The all-in-one process as it is shipped, at an address that stays the same when it is killed and started again. All that is added to it is the
/// address of its counters.
/// </summary>
internal sealed partial class ConsoleProcess(string connection) : IAsyncDisposable
{
    private const string Itself = "Immunotherapy.Bench";
    private const string Shipped = "Immunotherapy.Admin";

    private readonly string _urls = $"http://127.0.0.1:{FreePort()}";
    private Process? _process;
    private Uri? _firstLink;

    public HttpClient Client { get; } = new() { Timeout = TimeSpan.FromSeconds(30) };

    public Uri Address => new(_urls);

    /// <summary>By which the first account is made; null: the store has one.</summary>
    public Uri? FirstLink => _firstLink;

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet",
        [
            // Its own program with this one's list of assemblies, so that the door of counters is found.
            "exec", "--depsfile", At($"{Itself}.deps.json"), "--runtimeconfig", At($"{Shipped}.runtimeconfig.json"), At($"{Shipped}.dll"),
            "--urls", _urls, "--Store:Connection", connection, "--Sample:Import=false", "--SignIn:AttemptsPerAddress", "1000",
        ])
        { RedirectStandardOutput = true, WorkingDirectory = AppContext.BaseDirectory };
        start.Environment["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = Itself;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.BeginOutputReadLine();
        await WaitUntilReadyAsync(_process);
    }

    /// <summary>Killed as a crash kills, not asked to stop.</summary>
    public async Task KillAsync()
    {
        if (_process is null) return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>After all garbage was collected.</summary>
    public async Task<Counters> CountersAsync() =>
        (await Client.GetFromJsonAsync<Counters>(new Uri(Address, $"{CountersDoor.Address}?collect=true")))!;

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Client.Dispose();
    }

    private static string At(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Hear(string? line)
    {
        if (line is not null && FirstLinkLine().Match(line) is { Success: true } told) _firstLink = new Uri(told.Value);
    }

    private async Task WaitUntilReadyAsync(Process process)
    {
        while (!await IsReadyAsync())
        {
            if (process.HasExited) throw new InvalidOperationException($"The console ended with {process.ExitCode} before it was ready.");
            await Task.Delay(50);
        }
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var health = await Client.GetAsync(new Uri(Address, "/health/ready"));
            return health.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // It does not listen yet.
            return false;
        }
    }

    [GeneratedRegex(@"http://\S+/admin/welcome/[^\s)]+")]
    private static partial Regex FirstLinkLine();
}
