using System.Net;

namespace Immunotherapy.Gateway.Tests.Http;

public sealed class Asking_over_HTTP(Gate gate) : IClassFixture<Gate>
{
    private const string Json = "application/json; charset=utf-8";
    private const string Response = "application/graphql-response+json; charset=utf-8";

    [Fact]
    public async Task Is_answered_by_POST_and_by_GET_alike()
    {
        var posted = await gate.PostAsync(Gate.Query);
        var got = await gate.GetAsync($"/graphql?query={Gate.Escaped(Gate.Query)}");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (posted.StatusCode, got.StatusCode));
        Assert.Equal("""{"data":{"therapies":{"nodes":[{"genericName":"published"}]}}}""", (await Gate.JsonAsync(posted)).ToJsonString());
        Assert.Equal((await Gate.JsonAsync(posted)).ToJsonString(), (await Gate.JsonAsync(got)).ToJsonString());
        Assert.NotNull(posted.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Takes_variables_and_the_name_of_an_operation_by_GET()
    {
        var query = Gate.Escaped("query A($s: String!) { therapy(slug: $s) { slug } } query B { topics { totalCount } }");

        var answer = await gate.GetAsync($"/graphql?query={query}&operationName=A&variables={Gate.Escaped("""{"s":"published"}""")}&extensions=%7B%7D");

        Assert.Equal("""{"data":{"therapy":{"slug":"published"}}}""", (await Gate.JsonAsync(answer)).ToJsonString());
    }

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("application/json", Json)]
    [InlineData("application/json; charset=utf-8", Json)]
    [InlineData("application/graphql-response+json", Response)]
    [InlineData("application/graphql-response+json, application/json", Response)]
    [InlineData("application/json, application/graphql-response+json;q=0.9", Json)]
    [InlineData("application/graphql-response+json;q=0.5, */*;q=0.1", Response)]
    [InlineData("application/json;q=0, */*", Response)]
    [InlineData("text/html, */*;q=0.1", Json)]
    [InlineData("APPLICATION/JSON", Json)]
    [InlineData("application/json; charset=\"UTF-8\"", Json)]
    [InlineData("application/graphql-response+json; charset=utf-8; q=0.9, application/json; q=0.8", Response)]
    [InlineData("application/graphql-response+json;q=0, */*", Json)]
    [InlineData("application/*;q=0.1, application/graphql-response+json", Response)]
    [InlineData(", application/json,", Json)]
    [InlineData("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", Json)]
    public async Task Is_answered_in_the_form_that_is_wanted_most(string? accept, string expected)
    {
        var answer = await gate.PostAsync(Gate.Query, accept is null ? [] : [("Accept", accept)]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(expected, answer.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/json;q=0")]
    [InlineData("*/*;q=0")]
    [InlineData("application/graphql+json")]
    [InlineData("application/*;q=0, text/html")]
    public async Task Is_not_acceptable_in_any_other_form(string accept) =>
        Assert.Equal(HttpStatusCode.NotAcceptable, (await gate.PostAsync(Gate.Query, ("Accept", accept))).StatusCode);

    [Theory]
    [InlineData("{")]
    [InlineData("{ nothing }")]
    [InlineData("{ therapies(first: 101) { totalCount } }")]
    [InlineData("query ($s: String!) { therapy(slug: $s) { slug } }")]
    public async Task Has_the_status_of_a_refusal_where_the_form_of_the_answer_knows_one(string query)
    {
        var asked = await gate.PostAsync(query, ("Accept", "application/graphql-response+json"));
        var plain = await gate.PostAsync(query);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (asked.StatusCode, plain.StatusCode));
        var answer = (await Gate.JsonAsync(asked)).AsObject();
        Assert.False(answer.ContainsKey("data"));
        Assert.NotEmpty(answer["errors"]!.AsArray());
    }

    [Theory]
    [InlineData("mutation { a }")]
    [InlineData("subscription { a }")]
    [InlineData("query A { topics { totalCount } } mutation B { a }")]
    public async Task Does_nothing_but_read_by_GET(string query)
    {
        var answer = await gate.GetAsync($"/graphql?query={Gate.Escaped(query)}&operationName={(query.Contains('B') ? "B" : "")}");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("POST", answer.Content.Headers.Allow.Single());
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Knows_no_other_methods(string method)
    {
        var answer = await gate.SendAsync(new(new HttpMethod(method), "/graphql"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD", "OPTIONS", "POST"], answer.Content.Headers.Allow.Order());
    }

    [Fact]
    public async Task Tells_its_methods_to_who_asks_for_them()
    {
        var answer = await gate.SendAsync(new(HttpMethod.Options, "/graphql"));

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(["GET", "HEAD", "OPTIONS", "POST"], answer.Content.Headers.Allow.Order());
    }

    [Theory]
    [InlineData(null, "EN")]
    [InlineData("es", "ES")]
    [InlineData("es-MX", "ES")]
    [InlineData("fr, es;q=0.5, en;q=0.4", "ES")]
    [InlineData("en;q=0.4, es;q=0.5", "ES")]
    [InlineData("es;q=0, en", "EN")]
    [InlineData("fr", "EN")]
    [InlineData("*", "EN")]
    [InlineData("!!", "EN")]
    public async Task Is_answered_in_the_language_that_is_wanted_most(string? wanted, string served)
    {
        var answer = await gate.PostAsync("{ therapies { nodes { locale } } }", wanted is null ? [] : [("Accept-Language", wanted)]);

        Assert.Equal(served, (string?)(await Gate.JsonAsync(answer))["data"]!["therapies"]!["nodes"]![0]!["locale"]);
    }

    [Fact]
    public async Task Varies_by_what_it_looks_at_and_says_no_more_of_the_server_than_it_must()
    {
        var answer = await gate.PostAsync(Gate.Query);

        Assert.Equal("Accept, Accept-Language, GraphQL-Perspective, GraphQL-Revision, GraphQL-Cost", string.Join(", ", answer.Headers.Vary));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.NotEmpty(answer.Headers.GetValues("Referrer-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }
}
