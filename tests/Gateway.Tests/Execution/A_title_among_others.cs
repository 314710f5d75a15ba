using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Execution;

/// <summary>The graph keeps titles side by side, for lists that ask for nothing else.</summary>
public sealed class A_title_among_others
{
    private readonly Library _library = new();
    private readonly Entry _therapy;
    private readonly Entry[] _podcasts;

    public A_title_among_others()
    {
        _therapy = _library.NewTherapy("ipilimumab");
        _podcasts = [.. Enumerable.Range(0, 100).Select(i => _library.NewPodcast($"Episode {i}", _therapy))];
        _library.Show([_therapy, .. _podcasts]);
    }

    [Fact]
    public async Task May_be_long()
    {
        var title = new string('x', 5_000);
        _library.Show(_podcasts[3].In(Locale.En, "long", ("title", title)));

        var titles = await TitlesAsync(_library.Graph);

        Assert.Equal(title, titles[3]);
        Assert.Equal(["Episode 2", "Episode 4"], [titles[2], titles[4]]);
    }

    [Fact]
    public async Task Is_what_it_was_in_the_graph_before()
    {
        var before = _library.Graph;
        _library.Show(_podcasts[70].In(Locale.En, "new", ("title", "New")), _library.NewPodcast("Last", _therapy));

        Assert.Equal(_podcasts.Select((_, i) => $"Episode {i}"), await TitlesAsync(before));
        Assert.Equal(_podcasts.Select((_, i) => i == 70 ? "New" : $"Episode {i}"), await TitlesAsync(_library.Graph));
    }

    [Fact]
    public async Task Is_gone_with_its_entry()
    {
        _podcasts[5].IsRecalled = true;
        _library.Show(_podcasts[5]).Hide(_podcasts[6]);

        var titles = await TitlesAsync(_library.Graph);

        Assert.Equal(98, titles.Count);
        Assert.Equal(["Episode 4", "Episode 7"], titles.Skip(4).Take(2));
    }

    private static async Task<IReadOnlyList<string>> TitlesAsync(ContentGraph graph)
    {
        var data = await new Reader(graph).ReadAsync("{ podcasts(first: 100) { nodes { title } } }");
        return [.. data["podcasts"]!["nodes"]!.AsArray().Select(n => (string)n!["title"]!)];
    }
}
