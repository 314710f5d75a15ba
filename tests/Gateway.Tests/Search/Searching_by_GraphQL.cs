using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Tests.Execution;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Search;

public sealed class Searching_by_GraphQL
{
    private readonly Shelf _shelf = new();

    [Theory]
    [InlineData(Engine.Plans)]
    [InlineData(Engine.Reference)]
    public async Task Answers_as_a_connection_with_what_was_found_of_each_type(Engine engine)
    {
        _shelf.Therapy("pembrolizumab", "Keytruda");
        _shelf.Post("Pembrolizumab at home", "A text.");

        var data = await new Reader(_shelf.Library.Graph, engine: engine).ReadAsync(
            """
            {
              search(query: "keytruda", first: 1) {
                totalCount
                facets { type count }
                corrections { typed taken }
                nodes { slug ... on Therapy { genericName } }
                edges { title { text isMatch } excerpt { text isMatch } node { __typename slug ... on Therapy { genericName aliases { name } } } }
                pageInfo { hasNextPage hasPreviousPage }
              }
            }
            """);

        Assert.Equal(
            """{"search":{"totalCount":2,"facets":[{"type":"THERAPY","count":1},{"type":"BLOG_POST","count":1}],"corrections":[],"nodes":[{"slug":"pembrolizumab","genericName":"pembrolizumab"}],"edges":[{"title":[{"text":"pembrolizumab","isMatch":true}],"excerpt":[{"text":"Keytruda","isMatch":true}],"node":{"__typename":"Therapy","slug":"pembrolizumab","genericName":"pembrolizumab","aliases":[{"name":"Keytruda"}]}}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false}}}""",
            data.ToJsonString());
    }

    [Fact]
    public async Task Goes_on_from_the_end_of_a_page()
    {
        for (var i = 0; i < 5; i++) _shelf.Post($"Fever {i}");
        var reader = new Reader(_shelf.Library.Graph);
        const string document = "query ($after: String) { search(query: \"fever\", first: 3, after: $after) { nodes { slug } pageInfo { endCursor hasNextPage } edges { cursor score } } }";

        var first = (await reader.ReadAsync(document))["search"]!;
        var second = (await reader.ReadAsync(document, $$"""{ "after": "{{first["pageInfo"]!["endCursor"]}}" }"""))["search"]!;

        Assert.Equal((string?)first["edges"]![2]!["cursor"], (string?)first["pageInfo"]!["endCursor"]);
        Assert.Equal(["fever-0", "fever-1", "fever-2", "fever-3", "fever-4"], Slugs(first).Concat(Slugs(second)));
        Assert.False((bool)second["pageInfo"]!["hasNextPage"]!);
        Assert.True((double)first["edges"]![0]!["score"]! > 0);
    }

    [Fact]
    public async Task Takes_types_and_a_language()
    {
        _shelf.Therapy("fever");
        _shelf.Post("Fever", titleEs: "Fiebre");

        var data = await new Reader(_shelf.Library.Graph).ReadAsync(
            """
            {
              es: search(query: "fiebre", locale: ES) { nodes { locale slug } }
              one: search(query: "fever", types: [BLOG_POST]) { totalCount facets { type } nodes { __typename } }
              suggest(prefix: "fi", locale: ES, types: [BLOG_POST, TOPIC]) { text node { slug ... on BlogPost { title } } }
            }
            """);

        Assert.Equal(
            """{"es":{"nodes":[{"locale":"ES","slug":"fever-es"}]},"one":{"totalCount":1,"facets":[{"type":"THERAPY"},{"type":"BLOG_POST"}],"nodes":[{"__typename":"BlogPost"}]},"suggest":[{"text":"Fiebre","node":{"slug":"fever-es","title":"Fiebre"}}]}""",
            data.ToJsonString());
    }

    [Fact]
    public async Task Says_so_when_the_index_is_still_being_made_and_answers_once_it_is()
    {
        _shelf.Post("Fever");
        using var view = new SlowView(_shelf.Library.Graph);
        using var indexes = new SearchIndexes(view, new TimeThatIsOver());
        await indexes.FollowAsync(TestContext.Current.CancellationToken);
        var next = _shelf.Library.Show(_shelf.Library.NewTherapy("fever")).Graph;

        view.Stop();
        await Assert.ThrowsAsync<SearchNotReadyException>(async () => await indexes.OfAsync(next, TestContext.Current.CancellationToken));
        view.Go(next);
        await indexes.FollowAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, (await indexes.OfAsync(next, TestContext.Current.CancellationToken)).Find(new SearchWish { Query = "fever", Locale = Locale.En }).TotalCount);
    }

    private static IEnumerable<string> Slugs(JsonNode page) => page["nodes"]!.AsArray().Select(n => (string)n!["slug"]!);

    /// <summary>A view that does not answer while it is stopped.</summary>
    private sealed class SlowView(ContentGraph graph) : IPerspectives, IDisposable
    {
        private readonly ManualResetEventSlim _goes = new(true);
        private ContentGraph _graph = graph;

        public bool IsReady => true;

        public ContentGraph Published
        {
            get
            {
                _goes.Wait();
                return _graph;
            }
        }

        public void Stop() => _goes.Reset();

        public void Go(ContentGraph next)
        {
            _graph = next;
            _goes.Set();
        }

        public ValueTask<ContentGraph> GraphAsync(Perspective perspective, CancellationToken cancellation) => new(Published);

        public void Dispose() => _goes.Dispose();
    }

    /// <summary>A time in which every wait is over at once.</summary>
    private sealed class TimeThatIsOver : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            callback(state);
            return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
        }
    }
}
