using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Immunotherapy.Admin.Tests.SignIn;
using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Content;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Immunotherapy.Admin.Tests.Forms;

/// <summary>The process that forms talk to, and what their scripts send it.</summary>
public sealed class FormServer : IAsyncLifetime
{
    public static readonly Actor Ann = new("editor");

    private readonly WebApplicationFactory<Pages.App> _process;
    private readonly HttpClient _client;

    public FormServer()
    {
        _process = new WebApplicationFactory<Pages.App>().WithWebHostBuilder(host => host
            .UseSetting("Store:Connection", $"InMemory={Guid.CreateVersion7()}").UseSetting("Sample:Import", "false"));
        _client = _process.CreateClient();
    }

    public Desk Desk => _process.Services.GetRequiredService<Desk>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Task<Guid> TopicAsync() => Desk.CreateAsync(ImmunotherapyCatalog.Catalog["Topic"], Ann, null, Stop);

    public async Task<EntryView> ViewAsync(Guid id) => (await Desk.ReadEntryAsync(id, Stop))!;

    /// <summary>With the token of whoever is signed in.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, HttpContent body)
    {
        var pass = await _client.GetFromJsonAsync<JsonObject>(new Uri("/admin/forgery-token", UriKind.Relative), Stop);
        return await PostAsync(address, body, (string)pass!["token"]!);
    }

    public async Task<HttpResponseMessage> PostAsync(string address, HttpContent body, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = body };
        if (token is not null) request.Headers.Add("RequestVerificationToken", token);
        return await _client.SendAsync(request, Stop);
    }

    public Task<HttpResponseMessage> EditAsync(Guid id, string json) =>
        PostAsync($"/admin/entries/{id}/edits", new StringContent(json, Encoding.UTF8, "application/json"));

    public async ValueTask InitializeAsync() => await _client.EnterSandboxAsync(Role.Editor);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _process.DisposeAsync();
    }
}
