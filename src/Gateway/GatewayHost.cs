using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Http;
using Immunotherapy.Gateway.Options;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Store.Starting;
using Microsoft.Extensions.Configuration.Memory;

namespace Immunotherapy.Gateway;

/// <summary>Puts the rooms together, in a process of their own or beside the console.</summary>
public static class GatewayHost
{
    private const string DefaultAddress = "http://localhost:5080";
    private const string Addresses = "urls";

    // What would drown our own lines; a configuration that says otherwise comes after these.
    private static readonly Dictionary<string, string?> Defaults = new()
    {
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Warning",
    };

    /// <exception cref="BadOptionException">An option is unknown, or its value is not of its kind.</exception>
    public static WebApplicationBuilder AddGateway(this WebApplicationBuilder builder)
    {
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults });
        KnownOptions.Check(builder.Configuration, GatewayOptions.Known);
        if (builder.Configuration[Addresses] is null) builder.WebHost.UseUrls(DefaultAddress);

        builder.Bind<StoreOptions>(GatewayOptions.Store).Bind<SampleOptions>(GatewayOptions.Sample);
        builder.Bind<ArgumentLimits>(GatewayOptions.Limits).Bind<OperationLimits>(GatewayOptions.Limits).Bind<HttpLimits>(GatewayOptions.Limits);
        builder.Bind<EngineOptions>(GatewayOptions.Execution);

        builder.Services.AddSingleton<IIds, SystemIds>();
        builder.Services.AddStore().AddAccess().AddPublishing().AddExchange().AddGraph().AddExecution().AddHttpDoors();
        return builder;
    }

    public static WebApplication MapGateway(this WebApplication app) => app.MapHttpDoors();

    /// <summary>Creates or migrates the store and fills an empty one with the sample, before anything is served.</summary>
    /// <exception cref="StoreStartException"/>
    public static async Task PrepareStoreAsync(this IHost app, CancellationToken cancellation)
    {
        await app.Services.GetRequiredService<StoreStart>().RunAsync(cancellation);
        await app.Services.GetRequiredService<SampleImport>().RunAsync(app.Services.GetRequiredService<Cabinet>().ReadOnlyBecause, cancellation);
    }

    private static WebApplicationBuilder Bind<T>(this WebApplicationBuilder builder, string section) where T : class
    {
        KnownOptions.CheckValues<T>(builder.Configuration, section);
        builder.Services.AddOptions<T>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();
        return builder;
    }
}
