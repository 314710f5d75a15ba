using System.Text.Json.Nodes;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Tests.Snapshot;

public sealed class Following_links
{
    private readonly Library _library = new();
    private readonly Entry _therapy;
    private readonly Entry _podcast;

    public Following_links()
    {
        _therapy = _library.NewTherapy("Nivolumab");
        _podcast = _library.NewPodcast("Podcast", _therapy);
    }

    [Fact]
    public void Keeps_the_editors_order_and_leaves_out_what_is_not_there()
    {
        var (a, b) = (_library.NewPodcast("A", _therapy), _library.NewPodcast("B", _therapy));
        _library.Show(_therapy, a, b, _podcast.With(("mentions", Library.Links(b, _library.NewTherapy("Unseen"), _therapy, a))));

        Assert.Equal([b.Id, _therapy.Id, a.Id], _library.Graph.FollowAll(_library.Node(_podcast), null, Library.Podcast["mentions"]).Select(n => n.Id));
    }

    [Fact]
    public void Works_from_parts_and_back_each_entry_once()
    {
        var chapter = Library.Podcast["chapters"].Part!;
        var source = _library.New(Library.Source).With(("title", "A paper")).In(Locale.En, "a-paper");
        _library.Show(_therapy, source, _podcast.With(("chapters", new JsonArray(
            new JsonObject { ["key"] = "a", ["source"] = source.Id.ToString(), ["shows"] = Library.Links(_therapy) },
            new JsonObject { ["key"] = "b", ["source"] = source.Id.ToString() }))));
        var (graph, node) = (_library.Graph, _library.Node(_podcast));
        var parts = node.Parts(Library.Podcast["chapters"]);

        Assert.Equal(source.Id, graph.Follow(node, parts[1], chapter["source"])!.Id);
        Assert.Equal([_therapy.Id], graph.FollowAll(node, parts[0], chapter["shows"]).Select(n => n.Id));
        Assert.Empty(graph.FollowAll(node, parts[1], chapter["shows"]));
        Assert.Equal([node], graph.Linking(_library.Node(source), Library.Inverse(source.Type, "citingPodcasts")));
        Assert.Equal([node], graph.Linking(_library.Node(_therapy), Library.Inverse(Library.Therapy, "shownInPodcasts")));
    }

    [Fact]
    public void Backwards_goes_by_number_then_by_id_and_those_without_come_last()
    {
        var sequels = new int?[] { null, 3, 1, 3, null, 10 }.Select((e, i) => _library.NewPodcast($"S {i}", _therapy)
            .With(("prequel", _podcast.Id.ToString()), ("episode", (JsonNode?)e))).ToArray();
        _library.Show([_therapy, _podcast, .. sequels]);

        Assert.Equal(
            new[] { 2, 1, 3, 5, 0, 4 }.Select(i => sequels[i].Id),
            _library.Graph.Linking(_library.Node(_podcast), Library.Inverse(Library.Podcast, "sequels")).Select(n => n.Id));
    }

    [Fact]
    public void Through_edges_lists_each_target_once_in_the_order_of_the_edges()
    {
        var (a, b, c) = (_library.NewTherapy("A"), _library.NewTherapy("B"), _library.NewTherapy("C"));
        var edges = new[] { (b, 2, "PATIENT"), (a, 3, "PATIENT"), (c, 1, "CAREGIVER"), (b, 1, "PATIENT") }
            .Select((e, i) => _library.NewPodcast($"E {i}", e.Item1).With(("prequel", _podcast.Id.ToString()), ("episode", e.Item2), ("audience", e.Item3))).ToArray();
        _library.Show([_therapy, a, b, c, _podcast, .. edges]);

        Assert.Equal([b.Id, a.Id], _library.Graph.Derived(_library.Node(_podcast), Library.Podcast.Derived[0]).Select(n => n.Id));
    }

    [Fact]
    public void By_code_finds_all_that_carry_it_exactly()
    {
        var other = _library.NewTherapy("Other").With(("codes", new JsonArray(Library.Code("NCIT", "C1", "One"), Library.Code("MESH", "C1", "Other"))));
        _library.Show(other, _therapy.With(("codes", new JsonArray(Library.Code("NCIT", "C1", "Label \"x\"")))));

        Assert.Equal([_therapy.Id, other.Id], _library.Graph.ByCode("NCIT", "C1").Select(n => n.Id));
        Assert.Equal([other.Id], _library.Graph.ByCode("MESH", "C1").Select(n => n.Id));
        Assert.Empty(_library.Graph.ByCode("NCIT", "c1"));
        Assert.Empty(_library.Show(other.With(("codes", null))).Graph.ByCode("MESH", "C1"));
    }

    [Theory]
    [InlineData(22, true)]
    [InlineData(23, false)]
    public void Shows_a_review_as_overdue_after_its_day(int day, bool overdue)
    {
        _podcast.Review = new Review(ReviewState.Reviewed, new DateOnly(2026, 1, 1), new DateOnly(2026, 11, day));
        _library.Show(_therapy, _podcast);

        Assert.Equal(overdue, _library.Node(_podcast).Text(Locale.En).Overdue);
        Assert.Equal(_podcast.Review, _library.Node(_podcast).Text(Locale.En).Review);
    }
}
