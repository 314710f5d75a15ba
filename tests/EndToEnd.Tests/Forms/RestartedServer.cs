using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Immunotherapy.EndToEnd.Tests.Forms;

/// <summary>The all-in-one process on a file, at an address that stays the same when it is killed and started again.</summary>
internal sealed class RestartedServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("immunotherapy-restart-");
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

    private Process Start() => Process.Start(new ProcessStartInfo("dotnet",
    [
        Path.Combine(AppContext.BaseDirectory, "Immunotherapy.Admin.dll"),
        "--urls", Address.AbsoluteUri, "--Store:Connection", $"Data Source={Path.Combine(_folder.FullName, "content.db")}",
    ])
    { RedirectStandardOutput = true, WorkingDirectory = AppContext.BaseDirectory })!;

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

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
