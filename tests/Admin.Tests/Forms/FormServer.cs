using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Immunotherapy.Admin.Tests.SignIn;
using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Content;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Immunotherapy.Admin.Tests.Forms;

/// <summary>The process that forms talk to, and what their scripts send it.</summary>
public sealed partial class FormServer : IDisposable
{
    public static readonly Actor Ann = new("editor");

    private readonly WebApplicationFactory<Pages.App> _process;
    private readonly HttpClient _client;
    private bool _isSignedIn;

    public FormServer()
    {
        _process = new WebApplicationFactory<Pages.App>().WithWebHostBuilder(host => host
            .UseSetting("Store:Connection", $"InMemory={Guid.CreateVersion7()}").UseSetting("Sample:Import", "false"));
        _client = _process.CreateClient();
    }

    public IServiceProvider Services => _process.Services;

    public Desk Desk => _process.Services.GetRequiredService<Desk>();
    public EditorQueries Queries => _process.Services.GetRequiredService<EditorQueries>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Task<Guid> TopicAsync() => Desk.CreateAsync(ImmunotherapyCatalog.Catalog["Topic"], Ann, null, Stop);

    public async Task<EntryView> ViewAsync(Guid id) => (await Queries.ReadEntryAsync(id, Stop))!;

    public Task<HttpResponseMessage> GetAsync(string address) => _client.GetAsync(new Uri(address, UriKind.Relative), Stop);

    /// <summary>With the token of whoever is signed in.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, HttpContent body)
    {
        return await PostAsync(address, body, await TokenAsync());
    }

    public async Task<string> TokenAsync()
    {
        await SignInAsync();
        return (string)(await _client.GetFromJsonAsync<JsonObject>(new Uri("/admin/forgery-token", UriKind.Relative), Stop))!["token"]!;
    }

    /// <summary>The token of a page that somebody else has open.</summary>
    public async Task<string> TokenOfAnotherAsync()
    {
        using var another = _process.CreateClient();
        await another.EnterSandboxAsync(Role.Author);
        return (string)(await another.GetFromJsonAsync<JsonObject>(new Uri("/admin/forgery-token", UriKind.Relative), Stop))!["token"]!;
    }

    public async Task<HttpResponseMessage> PostAsync(string address, HttpContent body, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = body };
        if (token is not null) request.Headers.Add("RequestVerificationToken", token);
        return await _client.SendAsync(request, Stop);
    }

    public Task<HttpResponseMessage> EditAsync(Guid id, string json) =>
        PostAsync($"/admin/entries/{id}/edits", new StringContent(json, Encoding.UTF8, "application/json"));

    /// <summary>A batch whose body comes bit by bit. Who follows redirects would keep it whole first, to send it again.</summary>
    public async Task<HttpResponseMessage> EditSlowlyAsync(Guid id, Stream body, string mediaType = "application/json", bool hasToken = true)
    {
        using var another = _process.CreateClient(new() { AllowAutoRedirect = false });
        await another.EnterSandboxAsync(Role.Editor);
        var token = (await another.GetFromJsonAsync<JsonObject>(new Uri("/admin/forgery-token", UriKind.Relative), Stop))!["token"]!;
        if (hasToken) another.DefaultRequestHeaders.Add("RequestVerificationToken", (string)token!);
        using var content = new StreamContent(body) { Headers = { ContentType = new(mediaType) } };
        return await another.PostAsync(new Uri($"/admin/entries/{id}/edits", UriKind.Relative), content, Stop);
    }

    /// <summary>As an editor, in the sandbox.</summary>
    public async Task SignInAsync()
    {
        if (_isSignedIn) return;
        var page = await _client.GetStringAsync(new Uri("/admin/sign-in", UriKind.Relative), Stop);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "sandbox",
            ["__RequestVerificationToken"] = Token().Match(page).Groups["token"].Value,
            ["Role"] = nameof(Role.Editor),
        });
        using var answer = await _client.PostAsync(new Uri("/admin/sign-in", UriKind.Relative), form, Stop);
        Assert.True(answer.IsSuccessStatusCode);
        _isSignedIn = true;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    public void Dispose()
    {
        _client.Dispose();
        _process.Dispose();
    }
}
