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
        // What it has to say of its death would fill the pipe and hold it up.
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        var address = await AddressAsync(_process.StandardOutput);
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        Http.Dispose();
        Http = new HttpClient { BaseAddress = address };
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
