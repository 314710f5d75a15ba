using Immunotherapy.Gateway;
using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Gateway.Store.Starting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Immunotherapy.Bench;

/// <summary>The gateway without its doors: nothing listens, nothing runs in the background.</summary>
internal sealed class Gateway : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Gateway(WebApplication app) => _app = app;

    public static async Task<Gateway> OpenAsync(string connection)
    {
        var app = WebApplication.CreateBuilder([$"--Store:Connection={connection}", "--Logging:LogLevel:Default=Warning"]).AddGateway().Build();
        await app.Services.GetRequiredService<StoreStart>().RunAsync(CancellationToken.None);
        return new Gateway(app);
    }

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>Reads the published graph.</summary>
    public Task LoadAsync() => Get<Worlds>().LoadAsync(CancellationToken.None);

    /// <summary>Graphs of their own over the same store, not loaded yet.</summary>
    public Worlds NewWorlds() => ActivatorUtilities.CreateInstance<Worlds>(_app.Services);

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
