using Microsoft.Playwright;

namespace Immunotherapy.EndToEnd.Tests;

/// <summary>The browser that the machine has; none is fetched.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const float PatienceInMilliseconds = 20_000;

    private static readonly string? Path = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Path is null) return;
        Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A browser that nobody used before, and that may go nowhere but to us; unless <paramref name="with"/> says otherwise.</summary>
    public async Task<Visit> OpenAsync(Uri address, int width = 1440, Action<BrowserNewContextOptions>? with = null)
    {
        if (_browser is null) Missing("Chromium is not installed");
        var options = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 900 } };
        with?.Invoke(options);
        return await Visit.OpenAsync(await _browser!.NewContextAsync(options), address);
    }

    /// <summary>Skips a test that this machine cannot run; where all has to be there, that is a failure.</summary>
    public static void Missing(string what)
    {
        var sentence = $"The page cannot be tried in a browser here: {what}.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(sentence);
        Assert.Skip(sentence);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
