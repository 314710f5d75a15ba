using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Tests.Snapshot;

namespace Immunotherapy.Gateway.Tests.Execution;

public sealed class An_operation_that_cannot_be_served
{
    private const string Cursor = "{ topics { pageInfo { startCursor } } }";
    private readonly Reader _reader = new(new Library().Graph);

    [Theory]
    [InlineData("{ topics(first: 101) { totalCount } }", "LIMIT_EXCEEDED", "`first` is 101; at most 100 may be asked for.")]
    [InlineData("{ topics(last: 101) { totalCount } }", "LIMIT_EXCEEDED", "`last` is 101; at most 100 may be asked for.")]
    [InlineData("{ topics(first: -1) { totalCount } }", "BAD_USER_INPUT", "`first` is -1; it must be from 0 to 100.")]
    [InlineData("{ topics(first: 1, last: 1) { totalCount } }", "BAD_USER_INPUT", "Give `first` or `last`, not both.")]
    [InlineData("{ topics(after: \"a\", before: \"b\") { totalCount } }", "BAD_USER_INPUT", "Give `after` or `before`, not both.")]
    [InlineData("{ topics(last: 1, after: \"a\") { totalCount } }", "BAD_USER_INPUT", "`after` goes with `first`; with `last` give `before`.")]
    [InlineData("{ topics(first: 1, before: \"a\") { totalCount } }", "BAD_USER_INPUT", "`before` goes with `last`: say how many.")]
    [InlineData("{ topic(slug: \"a\") { related(first: 200) { slug } } }", "LIMIT_EXCEEDED", "`first` is 200; at most 100 may be asked for.")]
    [InlineData("{ topic(slug: \"a\") { children(first: -5) { slug } } }", "BAD_USER_INPUT", "`first` is -5; it must be from 0 to 100.")]
    [InlineData("{ topic(slug: \"a\") { webinars(first: 1000) { totalCount } } }", "LIMIT_EXCEEDED", "`first` is 1000; at most 100 may be asked for.")]
    [InlineData("{ topics(where: { title: { contains: null } }) { totalCount } }", "BAD_USER_INPUT", "`contains` needs a value; to ask for entries without one, use `eq: null`.")]
    [InlineData("{ topics(order: [{ title: ASC, slug: DESC }]) { totalCount } }", "BAD_USER_INPUT", "Each object of `order` takes one field; give several objects to order by several fields.")]
    [InlineData("query { ...F } fragment F on Query { topics(first: 101) { totalCount } }", "LIMIT_EXCEEDED", "`first` is 101; at most 100 may be asked for.")]
    [InlineData("{ topics(after: \"nonsense\") { totalCount } }", "BAD_CURSOR", "This is not a cursor of this server. Take cursors from edges or pageInfo.")]
    public async Task Is_refused_for_an_argument_in_a_sentence(string document, string code, string message) =>
        Assert.Equal((code, message), await _reader.BeRefusedAsync(document));

    [Theory]
    [InlineData("""{ "first": 101 }""", "LIMIT_EXCEEDED", "`first` is 101; at most 100 may be asked for.")]
    [InlineData("""{ "first": -1 }""", "BAD_USER_INPUT", "`first` is -1; it must be from 0 to 100.")]
    [InlineData("""{ "order": [{"title":"ASC"},{"slug":"ASC"},{"id":"ASC"},{"title":"ASC"},{"slug":"ASC"},{"id":"ASC"},{"title":"ASC"},{"slug":"ASC"},{"id":"ASC"},{"title":"ASC"},{"slug":"ASC"}] }""", "LIMIT_EXCEEDED", "`order` takes at most 10 keys.")]
    public async Task Is_refused_for_a_variable_just_as_for_a_literal(string variables, string code, string message) => Assert.Equal((code, message),
        await _reader.BeRefusedAsync("query ($first: Int, $where: TopicFilterInput, $order: [TopicSortInput!]) { topics(first: $first, where: $where, order: $order) { totalCount } }", variables));

    [Fact]
    public async Task Is_refused_for_a_filter_of_too_many_objects() => Assert.Equal(("LIMIT_EXCEEDED", "A filter may hold at most 50 objects."), await _reader.BeRefusedAsync(
        $"{{ topics(where: {{ or: [{string.Join(',', Enumerable.Repeat("{ slug: { eq: \"a\" } }", 25))}] }}) {{ totalCount }} }}"));

    [Fact]
    public async Task Is_served_for_a_filter_of_just_not_too_many_objects() => await _reader.ReadAsync(
        $"{{ topics(where: {{ or: [{string.Join(',', Enumerable.Repeat("{ slug: { eq: \"a\" } }", 24))}] }}) {{ totalCount }} }}");

    [Fact]
    public async Task Is_refused_for_a_filter_that_is_too_deep() => Assert.Equal(
        ("LIMIT_EXCEEDED", "The objects of a filter may stand at most 8 deep inside one another."),
        await _reader.BeRefusedAsync($"{{ topics(where: {string.Concat(Enumerable.Repeat("{ parent: ", 8))}{{}}{new string('}', 8)}) {{ totalCount }} }}"));

    [Fact]
    public async Task Is_refused_for_too_many_values() => Assert.Equal(("LIMIT_EXCEEDED", "`in` takes at most 200 values."),
        await _reader.BeRefusedAsync($"{{ topics(where: {{ slug: {{ in: [{string.Join(',', Enumerable.Repeat("\"a\"", 201))}] }} }}) {{ totalCount }} }}"));

    [Fact]
    public async Task Is_refused_for_too_many_ids() => Assert.Equal(("LIMIT_EXCEEDED", "`ids` takes at most 50 ids."),
        await _reader.BeRefusedAsync($"{{ nodes(ids: [{string.Join(',', Enumerable.Repeat("\"a\"", 51))}]) {{ id }} }}"));

    [Fact]
    public async Task Is_refused_for_a_cursor_that_was_made_for_another_order()
    {
        var library = new Library();
        var reader = new Reader(library.Show(library.NewTherapy("a"), library.NewTherapy("b")).Graph);
        var cursor = (string)(await reader.ReadAsync("{ therapies { pageInfo { startCursor } } }"))["therapies"]!["pageInfo"]!["startCursor"]!;

        var (code, message) = await reader.BeRefusedAsync($"{{ therapies(after: \"{cursor}\", order: [{{ genericName: ASC }}]) {{ totalCount }} fine: therapies {{ totalCount }} }}");

        Assert.Equal("BAD_CURSOR", code);
        Assert.Contains("made for another", message);
    }

    [Theory]
    [InlineData("{", "GRAPHQL_PARSE_FAILED")]
    [InlineData("", "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("{ topics { totalCount } }\0 { more }", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ nothing }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ topics }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("type A { a: Int } query { topics { totalCount } }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("mutation { a }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("subscription { a }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query A { topics { totalCount } } query B { topics { totalCount } }", "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("fragment A on Topic { slug }", "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("query ($slug: String!) { topic(slug: $slug) { slug } }", "BAD_USER_INPUT")]
    [InlineData("{ podcasts(where: { rating: { gt: 1e400 } }) { totalCount } }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ podcasts(where: { recordedOn: { gt: \"2026-13-01\" } }) { totalCount } }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ podcasts(where: { endsAt: { gt: \"2026-12-01\" } }) { totalCount } }", "GRAPHQL_VALIDATION_FAILED")]
    public async Task Is_refused_before_it_is_executed(string document, string code) => Assert.Equal(code, (await _reader.BeRefusedAsync(document)).Code);

    [Fact]
    public async Task Is_refused_when_nested_deeper_than_the_parser_goes()
    {
        var document = string.Concat(Enumerable.Repeat("{ topics ", 70)) + new string('}', 70);

        Assert.Equal(("GRAPHQL_PARSE_FAILED", "The document is nested deeper than 64."), await _reader.BeRefusedAsync(document));
    }

    [Fact]
    public async Task Is_refused_for_the_sender_s_mistake_and_served_once_it_is_put_right()
    {
        const string document = "query ($first: Int) { topics(first: $first) { totalCount } }";

        await _reader.ReadAsync(document, """{ "first": 1 }""");
        Assert.Equal("LIMIT_EXCEEDED", (await _reader.BeRefusedAsync(document, """{ "first": 1000 }""")).Code);
        Assert.Equal("BAD_USER_INPUT", (await _reader.BeRefusedAsync(document, """{ "first": "many" }""")).Code);
        await _reader.ReadAsync(document, """{ "first": 1 }""");
    }

    [Fact]
    public async Task Is_too_large_past_the_size_of_a_document_or_of_variables()
    {
        Assert.Equal(Outcome.TooLarge, (await _reader.SendAsync("# " + new string('é', 8 * 1024) + "\n{ topics { totalCount } }")).Outcome);
        Assert.Equal(Outcome.TooLarge, (await _reader.SendAsync("{ topics { totalCount } }", $$"""{ "a": "{{new string('a', 32 * 1024)}}" }""")).Outcome);
    }

    [Fact]
    public async Task Is_told_of_in_ten_errors_at_most_each_short_and_without_guesses()
    {
        var (outcome, answer) = await _reader.SendAsync($"{{ {string.Join(' ', Enumerable.Range(0, 28).Select(n => $"topicz{n}"))} {new string('x', 400)} topicss }}");
        var errors = answer["errors"]!.AsArray();

        Assert.Equal(Outcome.Refused, outcome);
        Assert.Equal(10, errors.Count);
        Assert.All(errors, e => Assert.True(((string)e!["message"]!).Length <= 200));
        Assert.DoesNotContain("Did you mean", answer.ToJsonString());
        Assert.Equal("""[{"line":1,"column":3}]""", errors[0]!["locations"]!.ToJsonString());
    }

    [Fact]
    public async Task Is_not_executed_before_there_is_a_graph()
    {
        var (outcome, answer) = await new Reader(graph: null).SendAsync("{ topics { totalCount } }");

        Assert.Equal(Outcome.Unavailable, outcome);
        Assert.Equal("UNAVAILABLE", (string?)answer["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Is_answered_with_an_error_and_never_with_half_of_it_when_the_answer_would_be_too_large()
    {
        var library = new Library();
        var therapies = Enumerable.Range(0, 60).Select(n => library.NewTherapy($"therapy-{n}")).ToArray();
        var reader = new Reader(library.Show(therapies).Graph, new OperationLimits { AnswerBytes = 1024 });

        var (outcome, answer) = await reader.SendAsync("{ therapies(first: 60) { nodes { id slug genericName } } }");

        Assert.Equal(Outcome.Executed, outcome);
        Assert.Equal("LIMIT_EXCEEDED", (string?)answer["errors"]![0]!["extensions"]!["code"]);
        Assert.True(answer.AsObject().TryGetPropertyValue("data", out var data) && data is null);
    }

    [Theory]
    [InlineData(Engine.Plans)]
    [InlineData(Engine.Reference)]
    public async Task Is_answered_with_an_error_when_the_answer_would_hold_too_many_values(Engine engine)
    {
        var library = new Library();
        var therapies = Enumerable.Range(0, 60).Select(n => library.NewTherapy($"therapy-{n}")).ToArray();
        var reader = new Reader(library.Show(therapies).Graph, new OperationLimits { Values = 200 }, engine: engine);

        await reader.ReadAsync("{ therapies(first: 60) { nodes { id slug } } }");
        var (outcome, answer) = await reader.SendAsync("{ therapies(first: 60) { nodes { id slug genericName } } }");

        Assert.Equal(Outcome.Executed, outcome);
        Assert.Equal(
            """{"errors":[{"message":"The answer would be larger than 5242880 bytes or 200 values. Ask for fewer entries or fields.","extensions":{"code":"LIMIT_EXCEEDED"}}],"data":null}""",
            answer.ToJsonString());
    }

    [Theory]
    [InlineData(Engine.Plans)]
    [InlineData(Engine.Reference)]
    public async Task Is_served_up_to_the_last_byte_that_an_answer_may_have_and_no_further(Engine engine)
    {
        var library = new Library();
        var graph = library.Show([.. Enumerable.Range(0, 60).Select(n => library.NewTherapy($"therapy-{n}"))]).Graph;
        const string document = "{ therapies(first: 60) { nodes { id slug genericName } } }";
        var bytes = (await new Reader(graph).Operations.AnswerAsync(Reader.Request(document), TestContext.Current.CancellationToken)).Json.Length;

        var (_, whole) = await new Reader(graph, new OperationLimits { AnswerBytes = bytes }, engine: engine).SendAsync(document);
        var (_, refused) = await new Reader(graph, new OperationLimits { AnswerBytes = bytes - 1 }, engine: engine).SendAsync(document);

        Assert.Null(whole["errors"]);
        Assert.Equal("LIMIT_EXCEEDED", (string?)refused["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Ends_when_its_time_is_over()
    {
        var (outcome, answer) = await new Reader(new Library().Graph, time: new TimeThatIsOver()).SendAsync(Cursor);

        Assert.Equal(Outcome.Unavailable, outcome);
        Assert.Equal("TIMEOUT", (string?)answer["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Ends_when_its_sender_has_gone()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await _reader.Operations.AnswerAsync(Reader.Request(Cursor), gone.Token));
    }

    /// <summary>A time in which every wait is over at once.</summary>
    private sealed class TimeThatIsOver : TimeProvider
    {
        private long _hours;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => 3600 * ++_hours;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            callback(state);
            return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
        }
    }
}
