using System.Diagnostics;
using System.Net.Http.Json;
using Immunotherapy.Bench.Serving;
using Immunotherapy.Gateway.Execution;

namespace Immunotherapy.Bench.Driving;

/// <summary>This program's <c>serve</c> in a process of its own, so that who asks and who answers do not share a heap.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task _rest;

    private ServerProcess(Process process, Uri address, Engine engine)
    {
        (_process, Address, Engine) = (process, address, engine);
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
        _rest = ReadRestAsync(process);
    }

    public Uri Address { get; }
    public Engine Engine { get; }
    public HttpClient Client { get; }
    public bool IsAlive => !_process.HasExited;

    public static async Task<ServerProcess> StartAsync(BenchOptions options, Engine engine, string connection)
    {
        var start = Itself.Start(["serve", .. options.Scale.Arguments, "--engine", $"{engine}", "--connection", connection, "--urls", "http://127.0.0.1:0"]);
        start.RedirectStandardOutput = true;
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Opening.Ready, StringComparison.Ordinal)) return new ServerProcess(process, new Uri(line[Opening.Ready.Length..]), engine);
            await Console.Error.WriteLineAsync(line);
        }
        await process.WaitForExitAsync();
        throw new InvalidOperationException($"The server ended with {process.ExitCode} before it was ready.");
    }

    public Uri At(string path) => new(Address, path);

    /// <param name="collect">Whether all garbage is collected first.</param>
    public async Task<Counters> CountersAsync(bool collect = false) =>
        (await Client.GetFromJsonAsync<Counters>(At($"/bench/counters?collect={collect}")))!;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (IsAlive) _process.Kill();
        await _process.WaitForExitAsync();
        await _rest;
        _process.Dispose();
    }

    // A pipe that nobody empties would stop the server at its next line.
    private static async Task ReadRestAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line) await Console.Error.WriteLineAsync(line);
    }
}
