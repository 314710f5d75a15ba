using System.Net;
using Immunotherapy.Gateway;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Immunotherapy.Bench.Picturing;

/// <summary>Draws the neighbourhood of a cancer from what a gateway answers, so that the picture shows the library as it is.</summary>
internal static class PictureCommand
{
    public static async Task<int> RunAsync(BenchOptions options, string file)
    {
        var neighbourhood = await AskAsync(options);
        if (neighbourhood is null)
        {
            await Console.Error.WriteLineAsync($"There is no cancer type with the slug '{options.Slug}'.");
            return 1;
        }
        var path = Path.GetFullPath(file);
        await File.WriteAllTextAsync(path, new Picture(neighbourhood).Draw());
        await Console.Out.WriteLineAsync($"{path}: {neighbourhood.Summary}");
        return 0;
    }

    /// <summary>Asks the store that was named, or else the sample.</summary>
    private static async Task<Neighbourhood?> AskAsync(BenchOptions options)
    {
        var builder = WebApplication.CreateBuilder([$"--Store:Connection={options.Connection ?? "InMemory"}"]).AddGateway();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapGateway();
        await app.PrepareStoreAsync(CancellationToken.None);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        while ((await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode is not HttpStatusCode.OK) await Task.Delay(20);
        return await Neighbourhood.AskAsync(client, options.Slug);
    }
}
