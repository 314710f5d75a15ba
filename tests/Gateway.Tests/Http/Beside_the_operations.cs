using System.Net;
using Immunotherapy.Gateway.Tests.Execution;

namespace Immunotherapy.Gateway.Tests.Http;

public sealed class Beside_the_operations(Gate gate) : IClassFixture<Gate>
{
    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema.graphql")]
    public async Task There_is_the_schema_as_a_file(string address)
    {
        var file = await gate.GetAsync(address);
        var again = await gate.GetAsync(address, ("If-None-Match", file.Headers.ETag!.ToString()));

        Assert.Equal(TestSchema.Instance.Sdl, await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.True(file.Headers.CacheControl is { Public: true, MaxAge.TotalHours: 1 });
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/health/ready")]
    public async Task There_are_the_headers_alone_for_who_asks_for_them(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);

        using var answer = await gate.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task There_is_a_word_on_its_health()
    {
        var live = await gate.GetAsync("/health/live");
        var ready = await gate.GetAsync("/health/ready");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (live.StatusCode, ready.StatusCode));
        Assert.True(live.Headers.CacheControl is { NoStore: true } && ready.Headers.CacheControl is { NoStore: true });
        Assert.Equal("""{"status":"ready","change":1}""", (await Gate.JsonAsync(ready)).ToJsonString());
    }

    [Fact]
    public async Task There_is_a_word_on_its_not_being_ready_yet()
    {
        await using var starting = new Gate();
        await starting.OpenAsync(new FixedView(published: null));

        Assert.Equal(HttpStatusCode.OK, (await starting.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await starting.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await starting.PostAsync(Gate.Query)).StatusCode);
    }

    [Fact]
    public async Task There_is_a_word_on_its_stopping_while_it_still_answers()
    {
        await using var stopping = new Gate();
        await stopping.InitializeAsync();

        stopping.TellToStop();
        var ready = await stopping.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("stopping", (string?)(await Gate.JsonAsync(ready))["status"]);
        Assert.Equal(HttpStatusCode.OK, (await stopping.PostAsync(Gate.Query)).StatusCode);
    }
}
