using System.Net.Http.Json;
using System.Text.Json;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Immunotherapy.Gateway.Tests.Whole;

/// <summary>The whole gateway on a port of its own, as a partner meets it.</summary>
internal sealed class RunningGateway : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningGateway(WebApplication app)
    {
        _app = app;
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Http { get; }

    public Desk Desk => _app.Services.GetRequiredService<Desk>();

    public InnerDoor Inside => _app.Services.GetRequiredService<InnerDoor>();

    public ContentGraph Graph => _app.Services.GetRequiredService<IPerspectives>().Published;

    public static async Task<RunningGateway> StartAsync(string connection, Catalog? catalog = null, params string[] options)
    {
        var builder = WebApplication.CreateBuilder(["--Store:Connection", connection, .. options]);
        builder.AddGateway();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        if (catalog is not null) builder.Services.AddSingleton(catalog);
        var app = builder.Build();
        app.MapGateway();
        await app.PrepareStoreAsync(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        var perspectives = app.Services.GetRequiredService<IPerspectives>();
        while (!perspectives.IsReady) await Task.Delay(5, TestContext.Current.CancellationToken);
        return new RunningGateway(app);
    }

    /// <summary>The same once there is a search index, which a start does not wait for.</summary>
    public async Task<RunningGateway> SearchableAsync()
    {
        await _app.Services.GetRequiredService<SearchIndexes>().FollowAsync(TestContext.Current.CancellationToken);
        return this;
    }

    public async Task<string> AskAsync(string query, object? variables = null, string? operationName = null)
    {
        using var answer = await Http.PostAsJsonAsync("/graphql", new { query, variables, operationName }, TestContext.Current.CancellationToken);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        var root = JsonDocument.Parse(answer).RootElement;
        Assert.False(root.TryGetProperty("errors", out _), answer);
        return root.GetProperty("data");
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
