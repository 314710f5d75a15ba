using System.Net;
using Immunotherapy.Gateway.Search;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;

namespace Immunotherapy.Bench.Serving;

/// <summary>Takes the static answers as soon as the gateway answers, makes sure that they are the same, and only then says that all is ready.</summary>
internal sealed class Opening(StaticAnswers answers, IServer server, SearchIndexes search) : IHostedLifecycleService
{
    /// <summary>How the line begins that says where to ask.</summary>
    public const string Ready = "Ready: ";

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        var address = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First());
        using var client = new HttpClient { BaseAddress = address };
        while ((await client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken)).StatusCode is not HttpStatusCode.OK)
            await Task.Delay(50, cancellationToken);
        // Filling the search takes both cores for half a minute in a large library.
        await search.FollowAsync(cancellationToken);

        var twins = new Twins(client, answers);
        foreach (var operation in answers.Operations) await twins.TakeAsync(operation, cancellationToken);
        foreach (var operation in answers.Operations)
            await Console.Out.WriteLineAsync(await twins.CompareAsync(operation, cancellationToken));
        await Console.Out.WriteLineAsync($"{Ready}{address}");
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
