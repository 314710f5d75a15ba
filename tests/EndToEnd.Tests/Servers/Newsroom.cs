using Immunotherapy.EndToEnd.Tests.Access;

namespace Immunotherapy.EndToEnd.Tests.Servers;

/// <summary>A server on a SQLite file with its first administrator, who edits and publishes too. All tests share it: each has entries of its own.</summary>
public sealed class Newsroom : IAsyncLifetime
{
    private readonly SemaphoreSlim _door = new(1);
    private KeptServer? _server;
    private string? _session;

    public Uri Address => _server!.Address;

    public string Store => _server!.Store;

    public async ValueTask InitializeAsync() => _server = await KeptServer.StartAsync();

    /// <summary>The administrator's browser. The first who asks makes the account, by the printed link.</summary>
    public async Task<Visit> OpenAsync(Chromium chromium, string? zone = null)
    {
        await _door.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _session ??= await BeginAsync(chromium);
        }
        finally
        {
            _door.Release();
        }
        return await chromium.OpenAsync(new Uri(Address, "/admin"), with: options => (options.StorageState, options.TimezoneId) = (_session, zone));
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        _door.Dispose();
    }

    private async Task<string> BeginAsync(Chromium chromium)
    {
        await using var visit = await chromium.OpenAsync(await _server!.FirstLinkAsync());
        await Entrance.MakeAccountAsync(visit.Page, "Ann Archer", "ann@example.org");
        return await visit.Page.Context.StorageStateAsync();
    }
}
