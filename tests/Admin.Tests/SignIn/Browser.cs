using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Immunotherapy.Admin.Tests.SignIn;

/// <summary>Keeps cookies and fills in forms, as a browser without scripts does; follows no redirect, so that a test sees it.</summary>
public sealed partial class Browser(WebApplicationFactory<Pages.App> process, Uri address) : IDisposable
{
    public const string Session = "immunotherapy-session";

    private readonly HttpClient _client = process.CreateClient(new() { BaseAddress = address, AllowAutoRedirect = false });

    /// <summary>What the last answer asked to keep.</summary>
    public IReadOnlyList<string> Cookies { get; private set; } = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Say(string header, string value) => _client.DefaultRequestHeaders.Add(header, value);

    public Task<HttpResponseMessage> GetAsync(string page) => SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(page, UriKind.Relative)));

    public async Task<string> ReadAsync(string page)
    {
        using var answer = await GetAsync(page);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }

    /// <summary>Opens the page and sends the form of that name in it.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string form, params (string Name, string Value)[] fields) =>
        await PostAsync(page, [("_handler", form), ("__RequestVerificationToken", Token().Match(await ReadAsync(page)).Groups["token"].Value), .. fields]);

    public Task<HttpResponseMessage> PostAsync(string page, params (string Name, string Value)[] fields) => SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(page, UriKind.Relative))
    {
        Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
    });

    public Task<HttpResponseMessage> SignInAsync(string email, string password = ConsoleProcess.Password, string back = "/admin") =>
        SubmitAsync($"/admin/sign-in?back={Uri.EscapeDataString(back)}", "password", ("Email", email), ("Password", password));

    public async Task<HttpResponseMessage> LeaveAsync() =>
        await PostAsync("/admin/sign-out", ("__RequestVerificationToken", Token().Match(await ReadAsync("/admin/account")).Groups["token"].Value));

    /// <summary>Where a page of the console leads: itself, or elsewhere.</summary>
    public async Task<string> ArriveAsync(string page)
    {
        using var answer = await GetAsync(page);
        return answer.StatusCode is HttpStatusCode.OK ? page : answer.Headers.Location?.OriginalString ?? answer.StatusCode.ToString();
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            var answer = await _client.SendAsync(request, Stop);
            Cookies = answer.Headers.TryGetValues("Set-Cookie", out var kept) ? [.. kept] : [];
            return answer;
        }
    }

    [GeneratedRegex("""name="__RequestVerificationToken" value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
