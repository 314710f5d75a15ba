using Immunotherapy.Bench.Generating;
using Microsoft.Playwright;

namespace Immunotherapy.Bench.Editing.Running;

/// <summary>A filled store, the process on it, a browser, and an editor who is signed in.</summary>
internal sealed class Newsroom(string? connection) : IAsyncDisposable
{
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly TemporaryStore _store = new(connection);
    private ConsoleProcess? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _session;

    public ConsoleProcess Server => _server!;

    public Uri Address => Server.Address;

    public Entries Entries => new(Server);

    public async Task OpenAsync(Scale scale)
    {
        await Progress.SayAsync($"content of scale {scale.Factor}");
        var filled = await Itself.RunAsync(["fill", .. scale.Arguments, "--connection", _store.Connection]);
        if (filled != 0) throw new InvalidOperationException($"Filling the store ended with {filled}.");
        _server = new ConsoleProcess(_store.Connection);
        await _server.StartAsync();
        await Entries.SearchableAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Browsers.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("Chromium is not installed."),
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        await using var context = await NewContextAsync();
        await Account.EnterAsync(await context.NewPageAsync(), _server);
        _session = await context.StorageStateAsync();
    }

    /// <summary>A browser that nobody used before, in which the editor is signed in.</summary>
    public Task<IBrowserContext> NewContextAsync() =>
        _browser!.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 }, StorageState = _session });

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        _store.Dispose();
    }
}
