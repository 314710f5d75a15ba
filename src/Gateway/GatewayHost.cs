using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Http;
using Immunotherapy.Gateway.Options;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Content;

namespace Immunotherapy.Gateway;

/// <summary>Puts the rooms together, in a process of their own or beside the console.</summary>
public static class GatewayHost
{
    private const string DefaultAddress = "http://localhost:5080";
    private const string Addresses = "urls";

    /// <exception cref="UnknownOptionException"/>
    public static WebApplicationBuilder AddGateway(this WebApplicationBuilder builder)
    {
        KnownOptions.Check(builder.Configuration, GatewayOptions.Known);
        if (builder.Configuration[Addresses] is null) builder.WebHost.UseUrls(DefaultAddress);

        builder.Bind<StoreOptions>(GatewayOptions.Store).Bind<SampleOptions>(GatewayOptions.Sample);
        builder.Bind<ArgumentLimits>(GatewayOptions.Limits).Bind<OperationLimits>(GatewayOptions.Limits).Bind<HttpLimits>(GatewayOptions.Limits);

        builder.Services.AddSingleton(ImmunotherapyCatalog.Catalog);
        builder.Services.AddSingleton<IIds, SystemIds>();
        builder.Services.AddStore().AddPublishing().AddExchange().AddGraph().AddExecution().AddHttpDoors();
        return builder;
    }

    public static WebApplication MapGateway(this WebApplication app) => app.MapHttpDoors();

    private static WebApplicationBuilder Bind<T>(this WebApplicationBuilder builder, string section) where T : class
    {
        builder.Services.AddOptions<T>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();
        return builder;
    }
}
