using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Search;

public sealed class A_page_of_hits
{
    private readonly Shelf _shelf = new();

    [Fact]
    public async Task Goes_on_where_the_last_one_ended_until_all_were_seen_once()
    {
        for (var i = 0; i < 25; i++) _shelf.Post($"Post {i}", i % 3 == 0 ? "Fever and more fever." : "A fever.");
        var index = await Shelf.IndexAsync(_shelf.Library.Graph);

        var (seen, page) = (new List<Guid>(), Page(index, null));
        Assert.Equal((25, false, true), (page.TotalCount, page.HasPreviousPage, page.HasNextPage));
        for (; page.Hits.Count > 0; page = Page(index, page.Hits[^1].Cursor))
        {
            Assert.Equal(25, page.TotalCount);
            Assert.Equal(page.HasPreviousPage, seen.Count > 0);
            seen.AddRange(page.Hits.Select(h => h.Node.Id));
            Assert.Equal(page.HasNextPage, seen.Count < 25);
        }

        Assert.Equal(25, seen.Distinct().Count());
        Assert.Equal(25, seen.Count);
    }

    [Fact]
    public async Task Goes_on_when_its_last_entry_has_gone_and_others_have_come()
    {
        var posts = Enumerable.Range(0, 9).Select(i => _shelf.Post($"Post {i}", "A fever.")).ToArray();
        var first = Page(await Shelf.IndexAsync(_shelf.Library.Graph), null);

        _shelf.Library.Hide(posts.Single(p => p.Id == first.Hits[^1].Node.Id));
        _shelf.Post("Another", "A fever.");
        var second = Page(await Shelf.IndexAsync(_shelf.Library.Graph), first.Hits[^1].Cursor);

        Assert.Equal(posts[4..8].Select(p => p.Id), second.Hits.Select(h => h.Node.Id));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Does_not_go_on_from_what_is_no_cursor(string cursor)
    {
        var index = await Shelf.IndexAsync(_shelf.Library.Graph);

        Assert.Throws<BadCursorException>(() => Page(index, cursor));
    }

    [Fact]
    public async Task Does_not_go_on_from_a_cursor_of_another_query()
    {
        _shelf.Post("Fever", "A rash.");
        var index = await Shelf.IndexAsync(_shelf.Library.Graph);
        var cursor = index.Find(new SearchWish { Query = "rash", Locale = Locale.En }).Hits[0].Cursor;

        Assert.Throws<BadCursorException>(() => Page(index, cursor));
        Assert.Throws<BadCursorException>(() => index.Find(new SearchWish { Query = "rash", Locale = Locale.Es, After = cursor }));
        Assert.Empty(index.Find(new SearchWish { Query = "rash", Locale = Locale.En, After = cursor }).Hits);
    }

    [Fact]
    public async Task Counts_by_type_whatever_types_are_asked_for()
    {
        _shelf.Post("Fever");
        _shelf.Post("More fever");
        _shelf.Therapy("fever");

        var page = (await Shelf.IndexAsync(_shelf.Library.Graph)).Find(new SearchWish { Query = "fever", Locale = Locale.En, Types = [Library.Therapy] });

        Assert.Equal(1, page.TotalCount);
        Assert.Equal(["fever"], Shelf.Slugs(page));
        Assert.Equal([("BlogPost", 2), ("Therapy", 1)], page.Facets.Select(f => (f.Type.Name, f.Count)));
    }

    [Fact]
    public async Task Of_nothing_still_counts()
    {
        _shelf.Post("Fever");

        var page = (await Shelf.IndexAsync(_shelf.Library.Graph)).Find(new SearchWish { Query = "fever", Locale = Locale.En, First = 0 });

        Assert.Equal((0, 1, true), (page.Hits.Count, page.TotalCount, page.HasNextPage));
    }

    private static SearchPage Page(SearchIndex index, string? after) =>
        index.Find(new SearchWish { Query = "fever", Locale = Locale.En, First = 4, After = after });
}
