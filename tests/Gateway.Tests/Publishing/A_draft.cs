using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class A_draft
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Is_nowhere_in_the_published_graph(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var hub = await room.PublishedTopicAsync("hub");
        var hidden = await room.TopicAsync("hidden", parent: hub);
        var cancer = await room.DraftAsync("CancerType", [.. Texts.CancerType("melanoma"), ("topics", new JsonArray(hub.ToString()))]);
        await room.WriteAsync(hub, ("slug@en", "hub-to-be"), ("title@en", "Hub to be"));
        _ = await room.DraftAsync();

        var (graph, topic) = (room.Published, room.Catalog["Topic"]);
        Assert.Null(graph.ById(hidden));
        Assert.Null(graph.BySlug(topic, "hidden", Locale.En));
        Assert.Null(graph.BySlug(topic, "hub-to-be", Locale.En));
        Assert.Empty(graph.ByCode("NCIT", "C3510"));
        Assert.Equal(1, graph.Count(topic));
        Assert.Equal(0, graph.Count(room.Catalog["CancerType"]));
        Assert.Empty(graph.Linking(graph.ById(hub)!, Inverse(room, "children")));
        Assert.Equal(0, graph.Select(graph.ById(hub)!, Inverse(room, "cancerTypes"), new Selection { First = 10 }, Locale.En).TotalCount);
        var byTitle = new Filter.Compare(new Scalar.Of(topic["title"]), Comparison.StartsWith, ["Hub"]);
        Assert.Equal(0, graph.Select(topic, new Selection { First = 10, Where = byTitle }, Locale.En).TotalCount);
        Assert.NotEqual(Guid.Empty, cancer);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Is_all_there_in_the_draft_graph(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var hub = await room.PublishedTopicAsync("hub");
        var hidden = await room.TopicAsync("hidden", parent: hub);
        await room.WriteAsync(hub, ("slug@en", "hub-to-be"));

        var graph = await room.DraftAsync();

        var topic = room.Catalog["Topic"];
        Assert.Equal(2, graph.Count(topic));
        Assert.Equal(hub, graph.BySlug(topic, "hub-to-be", Locale.En)?.Id);
        Assert.Equal(hub, graph.BySlug(topic, "hub", Locale.En)?.Id);
        Assert.Equal([hidden], graph.Linking(graph.ById(hub)!, Inverse(room, "children")).Select(n => n.Id));
        Assert.Equal("\"<p>Some <em>words</em>.</p>\"", graph.ById(hidden)!.Parts(topic["sections"])[0].Values(Locale.En).Html(topic["sections"].Part!["body"]).ToText());
    }

    [Fact]
    public async Task That_is_empty_still_has_a_place()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.Desk.CreateAsync(room.Catalog["Therapy"], Newsroom.Ann, null, Stop);

        var node = (await room.DraftAsync()).ById(id)!;

        Assert.Equal((id.ToString(), 0), (node.Text(Locale.En).Slug, node.Values(Locale.En).Json(room.Catalog["Therapy"]["genericName"]).Length));
    }

    [Fact]
    public async Task Of_a_recalled_entry_shows_what_is_being_put_right()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        var id = await room.PublishedTopicAsync("hub");
        await room.Desk.RecallAsync(id, new Dictionary<Locale, string> { [Locale.En] = "Wrong." }, Newsroom.Ann, Stop);
        Assert.True((await room.DraftAsync()).ById(id)!.IsRecalled);

        await room.WriteAsync(id, ("title@en", "Right"));

        Assert.False((await room.DraftAsync()).ById(id)!.IsRecalled);
        Assert.True(room.Published.ById(id)!.IsRecalled);
    }

    [Fact]
    public async Task Follows_what_is_published_around_it()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        var draft = await room.TopicAsync("draft");
        _ = await room.DraftAsync();
        var hub = await room.PublishedTopicAsync("hub");
        await room.WriteAsync(hub, ("title@en", "Second"));
        await room.PublishAsync(hub);

        var graph = await room.DraftAsync();

        Assert.Equal(room.Published.Change, graph.Change);
        Assert.Equal("\"Second\"", graph.ById(hub)!.Values(Locale.En).Json(room.Catalog["Topic"]["title"]).ToText());
        Assert.NotNull(graph.ById(draft));
    }

    [Fact]
    public async Task With_a_language_that_is_not_published_yet_shows_it_to_drafts_only()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        var id = await room.TopicAsync("hub", "centro");
        await room.PublishAsync(id, Locale.En);

        Assert.Equal([Locale.En], room.Published.ById(id)!.Locales);
        Assert.Equal([Locale.En, Locale.Es], (await room.DraftAsync()).ById(id)!.Locales);
        await using var beside = await room.BesideAsync();
        Assert.Equal([Locale.En, Locale.Es], (await beside.DraftAsync()).ById(id)!.Locales);
    }

    private static Inverse Inverse(Newsroom room, string name) => room.Catalog.InversesOn(room.Catalog["Topic"]).Single(i => i.Name == name);
}
