using System.Net;

namespace Immunotherapy.Gateway.Tests.Http;

public sealed class A_page_of_another_origin(Gate gate) : IClassFixture<Gate>
{
    [Fact]
    public async Task May_ask_for_what_is_published()
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        preflight.Headers.Add("Origin", "https://portal.example");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "content-type");

        var allowed = await gate.SendAsync(preflight);
        var answer = await gate.PostAsync(Gate.Query, ("Origin", "https://portal.example"));

        Assert.Equal(HttpStatusCode.NoContent, allowed.StatusCode);
        Assert.Equal(("*", "GET, POST", "Content-Type, GraphQL-Revision, GraphQL-Cost"), (Header(allowed, "Origin"), Header(allowed, "Methods"), Header(allowed, "Headers")));
        Assert.Equal("*", Header(answer, "Origin"));
        Assert.Null(Header(answer, "Credentials"));
    }

    [Fact]
    public async Task May_know_an_answer_by_its_tag()
    {
        var answer = await gate.GetAsync($"/graphql?query={Gate.Escaped(Gate.Query)}", ("Origin", "https://portal.example"));

        Assert.Equal("ETag", answer.Headers.GetValues("Access-Control-Expose-Headers").Single());
    }

    [Fact]
    public async Task May_not_see_another_perspective_even_with_a_token()
    {
        var answer = await gate.PostAsync(Gate.Query, ("Origin", "https://portal.example"), ("GraphQL-Perspective", "draft"),
            ("Authorization", $"Bearer {await gate.TokenAsync("draft")}"));

        Assert.Null(Header(answer, "Origin"));
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues($"Access-Control-Allow-{name}", out var values) ? string.Join(", ", values) : null;
}
