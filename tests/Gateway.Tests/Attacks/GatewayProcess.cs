using System.Diagnostics;

namespace Immunotherapy.Gateway.Tests.Attacks;

/// <summary>The gateway in a process of its own, which may die without ending the tests. Whoever finds it dead starts the next.</summary>
public sealed class GatewayProcess : IAsyncLifetime
{
    private const string Listening = "Now listening on: ";
    private Process? _process;

    public HttpClient Http { get; private set; } = new();

    public bool IsAlive => _process is { HasExited: false };

    public async ValueTask InitializeAsync() => await StartAsync();

    public async Task StartAsync()
    {
        if (IsAlive) return;
        _process?.Dispose();
        _process = Process.Start(new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "Immunotherapy.Gateway.dll"),
            "--Store:Connection=InMemory", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information",
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        // A pipe that nobody empties would hold the process up.
        _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        var address = await AddressAsync(_process.StandardOutput);
        _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        Http.Dispose();
        Http = new HttpClient { BaseAddress = address };
        while (!(await Http.GetAsync("/health/ready")).IsSuccessStatusCode) await Task.Delay(5);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_process is null) return;
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<Uri> AddressAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at) return new Uri(line[(at + Listening.Length)..]);
        throw new InvalidOperationException("The gateway ended before it listened.");
    }
}
