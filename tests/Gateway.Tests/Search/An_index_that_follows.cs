using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Search;

public sealed class An_index_that_follows
{
    private const int Steps = 60;
    private static readonly string[] Said = ["fever", "rash", "cough", "tumor", "cell", "vaccine"];

    private readonly Random _chance = new(17);
    private readonly Library _library = new();

    [Fact]
    public async Task Finds_the_same_as_one_that_was_made_anew()
    {
        var view = new Following(_library);
        using var indexes = Shelf.Patient(view);
        var entries = Enumerable.Range(0, 40).Select(_ => _library.New(Library.Catalog["BlogPost"])).ToArray();
        for (var step = 0; step < Steps; step++)
        {
            var some = _chance.GetItems(entries, _chance.Next(1, 6)).Distinct().ToArray();
            if (_chance.Next(4) == 0) _library.Hide(some);
            else _library.Show([.. some.Select(Rewritten)]);
            // A graph beside it, as drafts are, is searched in between and leaves no trace.
            if (step % 7 == 0) await CompareAsync(indexes, _library.Graph.With(_library.Graph.Change, Entry.Noon, [Rewritten(entries[0]).State()], [entries[1].Id]));
            if (step % 3 == 0) await CompareAsync(indexes, _library.Graph);
        }
    }

    [Fact]
    public async Task Begins_again_where_all_was_read_anew()
    {
        var view = new Following(_library);
        using var indexes = Shelf.Patient(view);
        _library.Show(Rewritten(_library.New(Library.Catalog["BlogPost"])));
        await CompareAsync(indexes, _library.Graph);

        var other = new Library().Show([.. Enumerable.Range(0, 5).Select(_ => Rewritten(_library.New(Library.Catalog["BlogPost"])))]);

        view.Library = other;
        await CompareAsync(indexes, other.Graph);
    }

    private Entry Rewritten(Entry entry) =>
        entry.In(Locale.En, $"post-{entry.Id}", ("title", Words(2)), ("summary", Words(9))).In(Locale.Es, $"post-{entry.Id}", ("title", Words(2)), ("summary", Words(9)));

    private string Words(int count) => string.Join(' ', _chance.GetItems(Said, count));

    private static async Task CompareAsync(SearchIndexes indexes, ContentGraph graph)
    {
        var followed = await indexes.OfAsync(graph, TestContext.Current.CancellationToken);
        var anew = await Shelf.IndexAsync(graph);
        foreach (var word in Said)
            foreach (var locale in Locales.All)
            {
                Assert.Equal(Found(anew, word, locale), Found(followed, word, locale));
                Assert.Equal(Suggested(anew, word[..2], locale), Suggested(followed, word[..2], locale));
            }
    }

    // In no order: how rare a word is, is known less exactly where some entries have just gone.
    private static IEnumerable<Guid> Found(SearchIndex index, string word, Locale locale) =>
        index.Find(new SearchWish { Query = word, Locale = locale, First = 100 }).Hits.Select(h => h.Node.Id).Order();

    private static IEnumerable<string> Suggested(SearchIndex index, string prefix, Locale locale) =>
        index.Suggest(new SuggestWish { Prefix = prefix, Locale = locale, First = 100 }).Select(s => s.Text);

    private sealed class Following(Library library) : IPerspectives
    {
        public Library Library { get; set; } = library;

        public bool IsReady => true;

        public ContentGraph Published => Library.Graph;

        public ValueTask<ContentGraph> GraphAsync(Perspective perspective, CancellationToken cancellation) => new(Published);
    }
}
