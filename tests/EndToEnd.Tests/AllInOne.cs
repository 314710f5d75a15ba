using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Immunotherapy.EndToEnd.Tests;

/// <summary>The all-in-one process as it is shipped, on a free port, with the sample content and a store that keeps nothing.</summary>
public sealed partial class AllInOne : IAsyncLifetime
{
    private Process? _process;

    public Uri Address { get; private set; } = new("about:blank");

    public async ValueTask InitializeAsync()
    {
        _process = Process.Start(new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "Immunotherapy.Admin.dll"),
            "--urls", "http://127.0.0.1:0", "--Store:Connection", "InMemory",
        ])
        { RedirectStandardOutput = true, WorkingDirectory = AppContext.BaseDirectory })!;
        var address = new TaskCompletionSource<Uri>();
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null) address.TrySetException(new InvalidOperationException("The process ended before it listened."));
            else if (ListeningLine().Match(line.Data) is { Success: true } said) address.TrySetResult(new Uri(said.Groups["address"].Value));
        };
        _process.BeginOutputReadLine();
        Address = await address.Task;
        await WaitUntilReadyAsync(Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is null) return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task WaitUntilReadyAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        while (true)
        {
            using var health = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
            if (health.IsSuccessStatusCode) return;
            await Task.Yield();
        }
    }

    [GeneratedRegex("Now listening on: (?<address>http://.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ListeningLine();
}
