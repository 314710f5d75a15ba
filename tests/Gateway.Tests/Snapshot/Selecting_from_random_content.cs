using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Snapshot;

public sealed class Selecting_from_random_content
{
    private const int Rounds = 25;

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5)]
    public void Agrees_with_plain_loops_over_the_entries(int seed)
    {
        var library = new RandomLibrary(seed).Fill(therapies: 12, podcasts: 90);
        var filters = new RandomFilters(library);
        Ordering[] repeated = filters.Order();
        for (var round = 0; round < Rounds; round++)
        {
            Check(library, filters.Filter(2), filters.Order());
            Check(library, null, library.Chance(2) ? repeated : filters.Order());
            library.Change();
        }
    }

    [Theory, InlineData(6), InlineData(7)]
    public void Agrees_on_what_links_to_an_entry(int seed)
    {
        var library = new RandomLibrary(seed).Fill(therapies: 6, podcasts: 60);
        var filters = new RandomFilters(library);
        for (var round = 0; round < Rounds; round++)
        {
            var (to, asked) = (library.Pick(library.Entries), library.Pick(Locales.All));
            var inverse = library.Pick([.. Library.Catalog.InversesOn(to.Type).Where(i => i.Owner == Library.Podcast)]);
            var (filter, order) = (library.Chance(2) ? null : filters.Filter(1), filters.Order());
            var expected = ReferenceFor(library, asked).Select(to, inverse, filter, order);
            var node = library.Graph.ById(to.Id)!;
            Pages.Check(expected, library.Pick([3, 17]), s => library.Graph.Select(node, inverse, s with { Where = filter, Order = order }, asked));
            Assert.Equal(
                to.Type.Derived.Select(d => ReferenceFor(library, asked).Derived(to, d).Where(_ => !to.IsRecalled).Select(e => e.Id).ToArray()),
                to.Type.Derived.Select(d => library.Graph.Derived(node, d).Select(n => n.Id).ToArray()));
            library.Change();
        }
    }

    [Theory, InlineData(8), InlineData(9), InlineData(10)]
    public void Agrees_again_after_every_change(int seed)
    {
        var library = new RandomLibrary(seed).Fill(therapies: 12, podcasts: 60);
        var filters = new RandomFilters(library);
        var asked = Enumerable.Range(0, Rounds).Select(_ => (Filter: filters.Filter(1), Order: filters.Order())).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (filter, order) in asked.Where(_ => !library.Chance(3))) CheckOnePage(library, filter, order, library.Pick(Locales.All));
            library.Change();
        }
    }

    private static void CheckOnePage(RandomLibrary library, Filter filter, Ordering[] order, Locale asked)
    {
        var expected = ReferenceFor(library, asked).Select(Library.Podcast, filter, order);
        var page = library.Graph.Select(Library.Podcast, new Selection { First = 8, Where = filter, Order = order }, asked);
        Assert.Equal(expected.Take(8).Select(e => e.Id), page.Nodes.Select(n => n.Id));
        Assert.Equal((expected.Length, expected.Length > 8), (page.TotalCount, page.HasNextPage));
    }

    private static void Check(RandomLibrary library, Filter? filter, Ordering[] order)
    {
        foreach (var asked in Locales.All)
            Pages.Check(ReferenceFor(library, asked).Select(Library.Podcast, filter, order), library.Pick([4, 23, 100]),
                s => library.Graph.Select(Library.Podcast, s with { Where = filter, Order = order }, asked));
    }

    private static Reference ReferenceFor(RandomLibrary library, Locale asked) =>
        new(library.Entries, asked, asked is Locale.Es ? RandomLibrary.SpanishWords : RandomLibrary.EnglishWords);
}
