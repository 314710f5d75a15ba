using System.Diagnostics;
using System.Text.Json;
using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Tests.Execution;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Search;

public sealed class A_hostile_query
{
    private readonly Shelf _shelf = new();

    public static TheoryData<string> Queries =>
    [
        "", " ", "*", "?*", "fev*", "AND OR NOT \"", "\"fever", "((((((((", "+-&&||!(){}[]^\"~*?:\\/", "title:fever", "*:*", "/.*/", "fever~99999999999", "fever^1e400",
        "[a TO z]", "{* TO *}", "_val_:\"x\"", "the of and", "a", "'; DROP TABLE entries;--", "<script>alert(1)</script>", "\0", "\uD800", "fever \uDC00", "\uD83D\uD83D", "\u202Efever\u202C",
        "e\u0301\u0301\u0301\u0301\u0301\u0301", "ﷺﷺﷺ", "-.-.-.-.-.-", "a-b-c-d-e-f-g-h-i-j-k", "1-2-3-4", "İstanbul ŒUVRE ßtraße",
    ];

    [Theory, MemberData(nameof(Queries))]
    public async Task Finds_words_or_nothing(string query)
    {
        _shelf.Post("Fever", "The rash.");
        var index = await Shelf.IndexAsync(_shelf.Library.Graph);

        foreach (var locale in Locales.All)
            foreach (var isUnfinished in (bool[])[false, true])
            {
                var page = index.Find(new SearchWish { Query = query, Locale = locale, IsUnfinished = isUnfinished });
                Assert.InRange(page.TotalCount, 0, 1);
                Assert.InRange(index.Suggest(new SuggestWish { Prefix = query, Locale = locale }).Count, 0, 1);
            }
    }

    [Fact]
    public async Task Of_a_megabyte_costs_no_more_than_its_first_words()
    {
        var graph = _shelf.Library.Show([.. Enumerable.Range(0, 300).Select(n => _shelf.Library.NewTherapy($"drug{n}umab"))]).Graph;
        var index = await Shelf.IndexAsync(graph);
        string[] queries =
        [
            string.Concat(Enumerable.Range(0, 150_000).Select(n => $"w{n} ")), string.Concat(Enumerable.Range(0, 100_000).Select(n => $"{(char)('a' + n % 26)}rugumax ")),
            new string('a', 1_000_000), new string('*', 1_000_000), string.Concat(Enumerable.Repeat("a-", 500_000)), string.Concat(Enumerable.Repeat("drugumab ", 100_000)),
        ];

        var began = Stopwatch.GetTimestamp();
        foreach (var query in queries)
        {
            index.Find(new SearchWish { Query = query, Locale = Locale.En });
            index.Suggest(new SuggestWish { Prefix = query, Locale = Locale.En });
        }

        Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Is_refused_past_the_length_that_may_be_asked_for()
    {
        var reader = new Reader(_shelf.Library.Graph);
        var query = JsonSerializer.Serialize(new { q = new string('a', 201) });

        Assert.Equal(("LIMIT_EXCEEDED", "`query` has 201 characters; at most 200 may be asked for."), await reader.BeRefusedAsync("query ($q: String!) { search(query: $q) { totalCount } }", query));
        Assert.Equal(("LIMIT_EXCEEDED", "`prefix` has 201 characters; at most 200 may be asked for."), await reader.BeRefusedAsync("query ($q: String!) { suggest(prefix: $q) { text } }", query));
        Assert.Equal("LIMIT_EXCEEDED", (await reader.BeRefusedAsync("{ search(query: \"a\", first: 101) { totalCount } }")).Code);
        Assert.Equal("BAD_USER_INPUT", (await reader.BeRefusedAsync("{ suggest(prefix: \"a\", first: -1) { text } }")).Code);
        Assert.Equal("BAD_CURSOR", (await reader.BeRefusedAsync("{ search(query: \"a\", after: \"a\") { totalCount } }")).Code);
    }

    [Fact]
    public async Task Is_refused_when_an_operation_holds_too_many()
    {
        var searches = string.Join(' ', Enumerable.Range(0, 11).Select(n => $"a{n}: search(query: \"{n}\") {{ totalCount }}"));

        var (code, message) = await new Reader(_shelf.Library.Graph).BeRefusedAsync($"{{ {searches} }}");

        Assert.Equal(("LIMIT_EXCEEDED", "The operation costs 11000; at most 10000 is allowed. Ask for shorter lists or fewer levels of them."), (code, message));
    }
}
