using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Immunotherapy.EndToEnd.Tests.Forms;

/// <summary>The all-in-one process on a file, at an address that stays the same when it is killed and started again.</summary>
internal sealed partial class RestartedServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("immunotherapy-restart-");
    private readonly TaskCompletionSource<Uri> _firstLink = new();
    private Process _process;

    private RestartedServer(int port)
    {
        Address = new Uri($"http://127.0.0.1:{port}");
        _process = Start();
    }

    public Uri Address { get; }

    public static async Task<RestartedServer> StartAsync()
    {
        var server = new RestartedServer(FreePort());
        await server.ReadyAsync();
        return server;
    }

    /// <summary>By which the first account is made; it is printed.</summary>
    public Task<Uri> FirstLinkAsync() => _firstLink.Task;

    /// <summary>Killed as a crash kills, not asked to stop.</summary>
    public async Task RestartAsync()
    {
        await EndAsync();
        _process = Start();
        await ReadyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _folder.Delete(recursive: true);
    }

    private Process Start()
    {
        var process = Process.Start(new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "Immunotherapy.Admin.dll"),
            "--urls", Address.AbsoluteUri, "--Store:Connection", $"Data Source={Path.Combine(_folder.FullName, "content.db")}",
        ])
        { RedirectStandardOutput = true, WorkingDirectory = AppContext.BaseDirectory })!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } said && Link().Match(said) is { Success: true } found) _firstLink.TrySetResult(new Uri(found.Value));
        };
        process.BeginOutputReadLine();
        return process;
    }

    private async Task EndAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task ReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        while (!await IsReadyAsync(client)) await Task.Yield();
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var health = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
            return health.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // It does not listen yet.
            return false;
        }
    }

    [GeneratedRegex(@"http://\S+/admin/welcome/\S+")]
    private static partial Regex Link();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
