using System.Net;
using System.Net.Sockets;

namespace Immunotherapy.EndToEnd.Tests.Servers;

/// <summary>A server on a SQLite file, at an address that stays the same when it is killed and started again.</summary>
internal sealed class KeptServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("immunotherapy-kept-");
    private AllInOneProcess? _process;

    private KeptServer(int port) => Address = new Uri($"http://127.0.0.1:{port}");

    public Uri Address { get; }

    /// <summary>The store as the server writes it.</summary>
    public string Store => $"Data Source={Path.Combine(_folder.FullName, "content.db")}";

    public static async Task<KeptServer> StartAsync()
    {
        var server = new KeptServer(FreePort());
        await server.StartAgainAsync();
        return server;
    }

    public Task<Uri> FirstLinkAsync() => _process!.FirstLink;

    /// <summary>As after a crash: nobody is asked to stop.</summary>
    public async Task RestartAsync()
    {
        await _process!.DisposeAsync();
        await StartAgainAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null) await _process.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task StartAgainAsync() => _process = await AllInOneProcess.StartAsync(Address.AbsoluteUri, Store);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
