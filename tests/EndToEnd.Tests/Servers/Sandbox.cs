namespace Immunotherapy.EndToEnd.Tests.Servers;

/// <summary>
/// A server with the sample content and a store that keeps nothing, where one press signs in as any role. All tests share it: each has
/// entries of its own.
/// </summary>
public sealed class Sandbox : IAsyncLifetime
{
    private AllInOneProcess? _process;

    public Uri Address => _process!.Address;

    public async ValueTask InitializeAsync() => _process = await AllInOneProcess.StartAsync("http://127.0.0.1:0", "InMemory");

    public async ValueTask DisposeAsync()
    {
        if (_process is not null) await _process.DisposeAsync();
    }
}
