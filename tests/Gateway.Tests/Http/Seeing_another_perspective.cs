using System.Net;

namespace Immunotherapy.Gateway.Tests.Http;

public sealed class Seeing_another_perspective(Gate gate) : IClassFixture<Gate>
{
    private const string Perspective = "GraphQL-Perspective";

    [Fact]
    public async Task Takes_a_token_for_it()
    {
        var answer = await gate.PostAsync(Gate.Query, (Perspective, "draft"), ("Authorization", $"Bearer {await gate.TokenAsync("draft")}"));

        Assert.Equal("""{"data":{"therapies":{"nodes":[{"genericName":"drafted"}]}}}""", (await Gate.JsonAsync(answer)).ToJsonString());
        Assert.True(answer.Headers.CacheControl is { NoStore: true, Private: true });
    }

    [Fact]
    public async Task Of_another_time_takes_a_token_for_that()
    {
        var token = await gate.TokenAsync("at");

        Assert.Equal(HttpStatusCode.OK, (await gate.PostAsync(Gate.Query, (Perspective, "at=2026-12-24T09:00:00Z"), ("Authorization", $"Bearer {token}"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await gate.PostAsync(Gate.Query, (Perspective, "draft"), ("Authorization", $"Bearer {token}"))).StatusCode);
    }

    [Theory]
    [InlineData("draft", null)]
    [InlineData("draft", "Bearer")]
    [InlineData("draft", "Bearer nonsense")]
    [InlineData("draft", "Basic abc")]
    [InlineData("at=2026-12-24T09:00:00Z", null)]
    public async Task Is_refused_without_one(string perspective, string? authorization)
    {
        var answer = await gate.PostAsync(Gate.Query, authorization is null ? [(Perspective, perspective)] : [(Perspective, perspective), ("Authorization", authorization)]);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Equal("UNAUTHENTICATED", (string?)(await Gate.JsonAsync(answer))["errors"]![0]!["extensions"]!["code"]);
    }

    [Theory]
    [InlineData("drafts")]
    [InlineData("at=yesterday")]
    [InlineData("published, draft")]
    public async Task Is_malformed_when_there_is_no_such(string perspective) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await gate.PostAsync(Gate.Query, (Perspective, perspective))).StatusCode);

    [Fact]
    public async Task Is_not_needed_to_see_what_is_published() =>
        Assert.Equal(HttpStatusCode.OK, (await gate.PostAsync(Gate.Query, (Perspective, "published"), ("Cookie", "a=b"))).StatusCode);
}
