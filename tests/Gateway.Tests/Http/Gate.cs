using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Http;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Pictures;
using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Execution;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Immunotherapy.Gateway.Tests.Http;

/// <summary>The HTTP doors on a real server, before graphs that hold one therapy: <c>published</c>, or <c>drafted</c>.</summary>
public sealed class Gate : IAsyncLifetime
{
    public const string Query = "{ therapies { nodes { genericName } } }";

    private TestStore? _store;
    private WebApplication? _app;

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    /// <summary>How many operations were run.</summary>
    public long PlannedRuns => _app!.Services.GetRequiredService<Operations>().PlannedRuns;

    public async ValueTask InitializeAsync() => await OpenAsync(new FixedView(Holding("published")) { Draft = Holding("drafted") });

    internal async Task OpenAsync(IPerspectives perspectives, TimeProvider? time = null, params string[] options)
    {
        _store = await TestStore.CreateAsync(StoreProvider.InMemory);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddCommandLine(options);
        builder.Services.AddOptions<HttpLimits>().BindConfiguration(GatewayOptions.Limits);
        builder.Services.AddOptions<ArgumentLimits>().BindConfiguration(GatewayOptions.Limits);
        builder.Services.AddOptions<OperationLimits>().BindConfiguration(GatewayOptions.Limits);
        builder.Services.AddSingleton<IIds, SystemIds>().AddSingleton(time ?? TimeProvider.System).AddSingleton(TestSchema.Instance);
        builder.Services.AddSingleton(perspectives).AddSingleton(_store.Cabinet).AddSingleton<Tokens>().AddSingleton<Admission>().AddSingleton<PictureShelf>();
        builder.Services.AddSearch().AddExecution().AddHttpDoors();
        _app = builder.Build();
        _app.MapHttpDoors();
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Client.BaseAddress = new Uri(_app.Urls.Single());
    }

    /// <summary>Tells the process to stop, as the operating system does.</summary>
    public void TellToStop() => _app!.Lifetime.StopApplication();

    /// <summary>Stops once all that runs is finished.</summary>
    public Task StopAsync() => _app!.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null) await _app.DisposeAsync();
        if (_store is not null) await _store.DisposeAsync();
    }

    public async Task<string> TokenAsync(string perspective) =>
        (await _app!.Services.GetRequiredService<Tokens>().MintAsync(perspective, TimeSpan.FromMinutes(5), new Actor("a test"), TestContext.Current.CancellationToken)).Token;

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => Client.SendAsync(request, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers) => SendAsync(With(new(HttpMethod.Get, address), headers));

    public Task<HttpResponseMessage> PostAsync(string query, params (string Name, string Value)[] headers) =>
        PostBodyAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { query })), "application/json", headers);

    public Task<HttpResponseMessage> PostBodyAsync(byte[] body, string? contentType, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        if (contentType is not null) request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return SendAsync(With(request, headers));
    }

    internal static ContentGraph Holding(string name)
    {
        var library = new Library();
        return library.Show(library.NewTherapy(name).In(Locale.Es, $"{name}-es", ("summary", "En español."))).Graph;
    }

    public static async Task<JsonNode> JsonAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))!;

    public static string Escaped(string query) => Uri.EscapeDataString(query);

    private static HttpRequestMessage With(HttpRequestMessage request, (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }
}
