using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Immunotherapy.EndToEnd.Tests.Servers;

/// <summary>The all-in-one process as it is shipped, and what it says of itself when it starts.</summary>
internal sealed partial class AllInOneProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Uri> _firstLink = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private AllInOneProcess(string address, string store)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "Immunotherapy.Admin.dll"),
            "--urls", address, "--Store:Connection", store, "--SignIn:AttemptsPerAddress", "1000", "--SignIn:LookSeconds", "20",
        ])
        { RedirectStandardOutput = true, WorkingDirectory = AppContext.BaseDirectory })!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.BeginOutputReadLine();
    }

    public Uri Address { get; private set; } = new("about:blank");

    /// <summary>By which the first account of a new store is made; it is printed once.</summary>
    public Task<Uri> FirstLink => _firstLink.Task;

    public static async Task<AllInOneProcess> StartAsync(string address, string store)
    {
        var started = new AllInOneProcess(address, store);
        started.Address = await started._address.Task;
        await started.WaitUntilReadyAsync();
        return started;
    }

    /// <summary>Killed as a crash kills, not asked to stop.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) _address.TrySetException(new InvalidOperationException("The process ended before it listened."));
        else if (ListeningLine().Match(line) is { Success: true } said) _address.TrySetResult(new Uri(said.Groups["address"].Value));
        else if (FirstLinkLine().Match(line) is { Success: true } told) _firstLink.TrySetResult(new Uri(told.Value));
    }

    private async Task WaitUntilReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        while (true)
        {
            using var health = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
            if (health.IsSuccessStatusCode) return;
            await Task.Yield();
        }
    }

    [GeneratedRegex("Now listening on: (?<address>http://.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ListeningLine();

    [GeneratedRegex(@"http://\S+/admin/welcome/\S+")]
    private static partial Regex FirstLinkLine();
}
