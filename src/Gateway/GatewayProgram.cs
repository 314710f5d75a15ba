using Immunotherapy.Gateway.Commands;
using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Options;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Content;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway;

/// <summary>What the command line can ask of a process that holds the gateway, whatever else is in it.</summary>
public static class GatewayProgram
{
    private const int Failed = 1;

    /// <param name="args">A verb and its words, or options for serving.</param>
    /// <param name="add">What the process has besides the gateway.</param>
    /// <param name="map">Where that is found.</param>
    public static async Task<int> RunAsync(string[] args, Action<WebApplicationBuilder>? add = null, Action<WebApplication>? map = null)
    {
        try
        {
            return args is ["schema"] ? await PrintSchemaAsync()
                : await CommandLine.TryRunAsync(args, Compose) ?? await ServeAsync(args, add, map);
        }
        catch (Exception refusal) when (refusal is BadOptionException or OptionsValidationException or StoreStartException or BadFilesException or IOException)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return Failed;
        }
    }

    private static async Task<int> PrintSchemaAsync()
    {
        await Console.Out.WriteAsync(ContentSchema.Print(ImmunotherapyCatalog.Catalog));
        return 0;
    }

    // What commands work with: everything but the doors.
    private static IHost Compose(string[] args) => WebApplication.CreateBuilder(args).AddGateway().Build();

    private static async Task<int> ServeAsync(string[] args, Action<WebApplicationBuilder>? add, Action<WebApplication>? map)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.AddGateway();
        add?.Invoke(builder);
        var app = builder.Build();
        // The schema is made while the store is opened: a start is a fifth shorter on two cores (1.9 s to 1.5 s).
        var store = Task.Run(() => app.PrepareStoreAsync(CancellationToken.None));
        app.MapGateway();
        map?.Invoke(app);
        await store;
        await app.RunAsync();
        return 0;
    }
}
