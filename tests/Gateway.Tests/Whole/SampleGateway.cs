namespace Immunotherapy.Gateway.Tests.Whole;

/// <summary>One gateway with the shipped sample for all tests of a class that only read.</summary>
public sealed class SampleGateway : IAsyncLifetime
{
    private RunningGateway? _gateway;

    internal RunningGateway Gateway => _gateway ?? throw new InvalidOperationException("The gateway has not been started: see InitializeAsync.");

    public async ValueTask InitializeAsync() => _gateway = await RunningGateway.StartAsync("InMemory");

    public async ValueTask DisposeAsync()
    {
        if (_gateway is not null) await _gateway.DisposeAsync();
    }
}
