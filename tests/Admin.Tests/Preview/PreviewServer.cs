using System.Net;
using System.Text.Json.Nodes;
using Immunotherapy.Admin.Preview;
using Immunotherapy.Admin.Tests.SignIn;
using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Immunotherapy.Admin.Tests.Preview;

/// <summary>The process with the shipped sample, and who looks at its previews.</summary>
public class PreviewServer : IAsyncLifetime
{
    public static readonly Actor Ann = new("editor");

    private readonly WebApplicationFactory<Pages.App> _process;
    private HttpClient? _client;
    private HttpClient? _stranger;
    private long _sequence;

    public PreviewServer() : this(_ => { })
    {
    }

    /// <param name="others">Services in the place of the process's own.</param>
    protected PreviewServer(Action<IServiceCollection> others) => _process = new WebApplicationFactory<Pages.App>().WithWebHostBuilder(host =>
        host.UseSetting("Store:Connection", $"InMemory={Guid.CreateVersion7()}").ConfigureTestServices(others));

    public Desk Desk => _process.Services.GetRequiredService<Desk>();
    public Catalog Catalog => _process.Services.GetRequiredService<Catalog>();
    public InnerDoor Door => _process.Services.GetRequiredService<InnerDoor>();
    public ContentGraph Published => _process.Services.GetRequiredService<IPerspectives>().Published;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (_client, _stranger) = (_process.CreateClient(), _process.CreateClient(new() { AllowAutoRedirect = false }));
        while (!_process.Services.GetRequiredService<IPerspectives>().IsReady) await Task.Yield();
        await _client.EnterSandboxAsync(Role.Author);
    }

    /// <summary>Every entry of a type that the sample has.</summary>
    public IReadOnlyList<Node> All(ContentType type) => Published.Select(type, new Selection { First = int.MaxValue }, Locale.En).Nodes;

    public Task<string> PageAsync(Guid entry, Locale locale) => HtmlAsync(PreviewDoor.AddressOf(entry, locale, Perspective.Draft));

    public async Task<string> HtmlAsync(string address)
    {
        using var answer = await GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    public Task<HttpResponseMessage> GetAsync(string address) => _client!.GetAsync(new Uri(address, UriKind.Relative), Stop);

    /// <summary>Who has no account.</summary>
    public Task<HttpResponseMessage> GetAsStrangerAsync(string address) => _stranger!.GetAsync(new Uri(address, UriKind.Relative), Stop);

    public async Task<string> HtmlAsStrangerAsync(string address)
    {
        using var answer = await GetAsStrangerAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    public Task<Guid> DraftAsync(string type) => Desk.CreateAsync(Catalog[type], Ann, null, Stop);

    public async Task WriteAsync(Guid id, params (string Path, JsonNode? Value)[] values)
    {
        var answer = await Desk.EditAsync(id, "test", [.. values.Select(v => new Edit(Interlocked.Increment(ref _sequence), v.Path, v.Value))], Ann, Stop);
        Assert.All(answer.Edits, r => Assert.Equal((EditOutcome.Applied, null), (r.Outcome, r.Finding?.Message)));
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        _stranger?.Dispose();
        await _process.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
