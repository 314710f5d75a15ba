using System.Net;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Tests.Execution;
using Immunotherapy.Gateway.Tests.Snapshot;

namespace Immunotherapy.Gateway.Tests.Http;

public sealed class An_answer_that_is_compared_by_its_time : IAsyncLifetime
{
    private static readonly string Address = $"/graphql?query={Gate.Escaped(Gate.Query)}";

    private readonly Gate _gate = new();
    private readonly SetClock _clock = new(Entry.Noon.AddHours(-1));

    public async ValueTask InitializeAsync()
    {
        await _gate.OpenAsync(new FixedView(ChangedAt(Entry.Noon)), _clock);
        _clock.Now = Entry.Noon.AddHours(1);
    }

    public ValueTask DisposeAsync() => _gate.DisposeAsync();

    [Fact]
    public async Task Is_not_sent_again_while_nothing_has_changed()
    {
        var answer = await _gate.GetAsync(Address);
        var again = await _gate.GetAsync(Address, ("If-Modified-Since", Entry.Noon.ToString("R")));

        Assert.Equal(Entry.Noon, answer.Content.Headers.LastModified);
        Assert.Equal((HttpStatusCode.NotModified, answer.Headers.ETag), (again.StatusCode, again.Headers.ETag));
    }

    [Fact]
    public async Task Is_sent_to_who_has_an_older_one_or_names_no_time_or_a_tag_beside_it()
    {
        var noon = Entry.Noon.ToString("R");

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_gate, ("If-Modified-Since", Entry.Noon.AddSeconds(-1).ToString("R"))));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_gate, ("If-Modified-Since", "today")));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_gate, ("If-Modified-Since", noon), ("If-None-Match", "\"another\"")));
    }

    [Fact]
    public async Task Has_no_time_while_more_may_change_within_the_second()
    {
        _clock.Now = Entry.Noon.AddSeconds(4);

        Assert.Null((await _gate.GetAsync(Address)).Content.Headers.LastModified);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_gate, ("If-Modified-Since", Entry.Noon.ToString("R"))));
    }

    [Fact]
    public async Task Is_newer_than_any_that_was_sent_earlier_within_its_second()
    {
        await using var later = new Gate();
        var clock = new SetClock(Entry.Noon.AddHours(-1));
        await later.OpenAsync(new FixedView(ChangedAt(Entry.Noon.AddMilliseconds(600))), clock);
        clock.Now = Entry.Noon.AddHours(1);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(later, ("If-Modified-Since", Entry.Noon.ToString("R"))));
        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync(later, ("If-Modified-Since", Entry.Noon.AddSeconds(1).ToString("R"))));
    }

    [Fact]
    public async Task Is_never_older_than_the_process_that_gives_it()
    {
        await using var next = new Gate();
        var started = Entry.Noon.AddDays(1);
        var clock = new SetClock(started);
        await next.OpenAsync(new FixedView(ChangedAt(Entry.Noon)), clock);
        clock.Now = started.AddHours(1);

        Assert.Equal(started, (await next.GetAsync(Address)).Content.Headers.LastModified);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(next, ("If-Modified-Since", Entry.Noon.ToString("R"))));
    }

    private static ContentGraph ChangedAt(DateTimeOffset moment) =>
        ContentGraph.Empty(Library.Catalog).With(1, moment, [new Library().NewTherapy("published").State()], []);

    private static async Task<HttpStatusCode> StatusAsync(Gate gate, params (string, string)[] headers) => (await gate.GetAsync(Address, headers)).StatusCode;
}
