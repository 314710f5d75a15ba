using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Immunotherapy.Bench.Editing.Running;

namespace Immunotherapy.Bench.Editing.Crowding;

/// <summary>Somebody who is signed in, without a browser: cookies and a connection of their own, and the token that a page sends along.</summary>
internal sealed partial class Session : IDisposable
{
    private readonly HttpClient _client;

    private Session(Uri address) =>
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };

    public static async Task<Session> BeginAsync(Uri address)
    {
        var session = new Session(address);
        await session.SignInAsync();
        return session;
    }

    public async Task<(HttpStatusCode Status, JsonNode? Answer)> PostAsync(string path, JsonNode body)
    {
        using var answer = await _client.PostAsJsonAsync(new Uri(path, UriKind.Relative), body);
        var said = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, answer.IsSuccessStatusCode ? JsonNode.Parse(said) : null);
    }

    public void Dispose() => _client.Dispose();

    private async Task SignInAsync()
    {
        var page = await _client.GetStringAsync(new Uri("/admin/sign-in", UriKind.Relative));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "password",
            ["__RequestVerificationToken"] = WebUtility.HtmlDecode(FormToken().Match(page).Groups["token"].Value),
            ["Email"] = Account.Email,
            ["Password"] = Account.Password,
        });
        using var answer = await _client.PostAsync(new Uri("/admin/sign-in", UriKind.Relative), form);
        if (answer.StatusCode is not HttpStatusCode.Redirect) throw new InvalidOperationException($"Signing in was answered with {answer.StatusCode}.");
        var told = await _client.GetFromJsonAsync<JsonNode>(new Uri("/admin/forgery-token", UriKind.Relative));
        _client.DefaultRequestHeaders.Add("RequestVerificationToken", (string)told!["token"]!);
        // As every browser says of a script's request: what asks for no page has its account looked at once a minute, and with each write.
        _client.DefaultRequestHeaders.Add("Sec-Fetch-Mode", "cors");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex FormToken();
}
