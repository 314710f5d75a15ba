using System.Net;
using System.Net.Http.Headers;
using Immunotherapy.Gateway.Tests.Execution;
using Immunotherapy.Gateway.Tests.Snapshot;

namespace Immunotherapy.Gateway.Tests.Http;

public sealed class An_answer_that_is_kept(Gate gate) : IClassFixture<Gate>
{
    private static readonly string Address = $"/graphql?query={Gate.Escaped(Gate.Query)}";

    [Fact]
    public async Task Says_how_long_and_until_what_changes()
    {
        var answer = await gate.GetAsync(Address);

        Assert.True(answer.Headers.ETag!.IsWeak);
        Assert.Equal("public, max-age=60, stale-while-revalidate=60, stale-if-error=600", Plain(answer, "Cache-Control"));
        Assert.Equal("content,Therapy", Plain(answer, "Cache-Tag"));
    }

    [Fact]
    public async Task Can_be_forgotten_with_all_others_even_where_it_holds_no_content() =>
        Assert.Equal("content", Plain(await gate.GetAsync("/graphql?query=%7B__typename%7D"), "Cache-Tag"));

    [Fact]
    public async Task Is_kept_for_as_long_as_the_options_say()
    {
        await using var other = new Gate();
        await other.OpenAsync(new FixedView(Gate.Holding("published")), null, "--Limits:CacheSeconds=5", "--Limits:CacheSecondsOnError=0");

        Assert.Equal("public, max-age=5, stale-while-revalidate=5, stale-if-error=0", Plain(await other.GetAsync(Address), "Cache-Control"));
    }

    [Fact]
    public async Task Is_not_sent_again_to_who_has_it()
    {
        var answer = await gate.GetAsync(Address);
        var tag = answer.Headers.ETag!.Tag;
        foreach (var had in (string[])[$"W/{tag}", tag, $"\"another\", W/{tag}", "*"])
        {
            var again = await gate.GetAsync(Address, ("If-None-Match", had));

            Assert.True(again.StatusCode is HttpStatusCode.NotModified, had);
            Assert.Superset(answer.Headers.Vary.ToHashSet(), again.Headers.Vary.ToHashSet());
            Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            foreach (var name in (string[])["ETag", "Cache-Control", "Cache-Tag"]) Assert.Equal(Plain(answer, name), Plain(again, name));
        }
    }

    [Fact]
    public async Task Is_not_even_made_for_who_has_it()
    {
        var had = (await gate.GetAsync(Address)).Headers.ETag!.ToString();
        var runs = gate.PlannedRuns;

        await gate.GetAsync(Address, ("If-None-Match", had));

        Assert.Equal(runs, gate.PlannedRuns);
    }

    [Theory]
    [InlineData("\"another\"")]
    [InlineData("no tag")]
    public async Task Is_sent_to_who_has_something_else(string had) =>
        Assert.Equal(HttpStatusCode.OK, (await gate.GetAsync(Address, ("If-None-Match", had))).StatusCode);

    [Fact]
    public async Task Has_a_tag_of_its_own_for_everything_that_it_is_made_from()
    {
        const string query = "query A($s: String = \"a\") { therapy(slug: $s) { slug } } query B { topics { totalCount } }";
        var address = $"/graphql?query={Gate.Escaped(query)}";
        (string Address, (string, string)[] Headers)[] asked =
        [
            (Address, []),
            (Address, [("Accept-Language", "es")]),
            (Address, [("Accept", "application/graphql-response+json")]),
            (Address, [("GraphQL-Revision", "report")]),
            (Address, [("GraphQL-Cost", "report")]),
            ($"{address}&operationName=A", []),
            ($"{address}&operationName=B", []),
            ($"{address}&operationName=A&variables={Gate.Escaped("{\"s\":\"b\"}")}", []),
        ];

        var tags = new HashSet<EntityTagHeaderValue>();
        foreach (var (at, headers) in asked) Assert.True(tags.Add((await gate.GetAsync(at, headers)).Headers.ETag!), at);
    }

    [Fact]
    public async Task Has_another_tag_once_anything_has_changed()
    {
        await using var next = new Gate();
        var library = new Library();
        await next.OpenAsync(new FixedView(library.Show(library.NewTherapy("published")).Show(library.NewTherapy("second")).Graph));

        Assert.NotEqual((await gate.GetAsync(Address)).Headers.ETag, (await next.GetAsync(Address)).Headers.ETag);
    }

    [Theory]
    [InlineData("DefaultPageSize", 5)]
    [InlineData("PageSize", 50)]
    [InlineData("Values", 5_000)]
    public async Task Has_another_tag_where_options_make_it_another(string option, int value)
    {
        await using var same = new Gate();
        await same.InitializeAsync();
        await using var other = new Gate();
        await other.OpenAsync(new FixedView(Gate.Holding("published")), null, $"--Limits:{option}={value}");
        var tag = (await gate.GetAsync(Address)).Headers.ETag;

        Assert.Equal(tag, (await same.GetAsync(Address)).Headers.ETag);
        Assert.NotEqual(tag, (await other.GetAsync(Address)).Headers.ETag);
    }

    [Fact]
    public async Task Is_told_by_its_headers_alone()
    {
        var full = await gate.GetAsync(Address);
        using var request = new HttpRequestMessage(HttpMethod.Head, Address);
        var head = await gate.SendAsync(request);

        Assert.Equal((full.Headers.ETag, full.Content.Headers.ContentLength), (head.Headers.ETag, head.Content.Headers.ContentLength));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?query=%7B")]
    [InlineData("?query=%7Bnothing%7D")]
    [InlineData("?query=mutation%7Ba%7D")]
    [InlineData("?query=query(%24s%3AString!)%7Btherapy(slug%3A%24s)%7Bslug%7D%7D")]
    [InlineData("?query=%7Btherapies(after%3A%22x%22)%7BtotalCount%7D%7D")]
    public async Task Is_never_a_refusal(string query)
    {
        foreach (var (name, value) in ((string, string)[])[("If-None-Match", "*"), ("If-Modified-Since", DateTimeOffset.MaxValue.ToString("R"))])
        {
            var answer = await gate.GetAsync($"/graphql{query}", (name, value));

            Assert.NotEqual(HttpStatusCode.NotModified, answer.StatusCode);
            Assert.Equal("no-store", Plain(answer, "Cache-Control"));
            Assert.Null(answer.Headers.ETag);
        }
    }

    [Fact]
    public async Task Is_never_of_another_perspective()
    {
        var answer = await gate.GetAsync(Address, ("GraphQL-Perspective", "draft"), ("Authorization", $"Bearer {await gate.TokenAsync("draft")}"), ("If-None-Match", "*"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store, private", Plain(answer, "Cache-Control"));
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task Is_never_one_that_was_posted() => Assert.Null((await gate.PostAsync(Gate.Query)).Headers.CacheControl);

    private static string Plain(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));
}
