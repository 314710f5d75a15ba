using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class Comparing_with_what_is_published
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Names_each_value_that_differs_and_no_other(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var hub = await room.PublishedTopicAsync("hub", "centro");

        await room.WriteAsync(hub, ("title@en", "Another title"), ("position", 3), ("sections[how].body@es", "Palabras."));
        var comparison = await room.Queries.CompareAsync(hub, Stop);

        Assert.Equal(["title@en", "position", "sections[how].body@es"], comparison.Changes.Select(c => c.Path.ToString()));
        Assert.Equal(("Title of hub", "Another title"), ((string?)comparison.Changes[0].Before, (string?)comparison.Changes[0].After));
        Assert.Null(comparison.Changes[1].Before);
    }

    [Fact]
    public async Task Tells_a_part_that_came_or_moved_from_what_is_inside_it()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.PublishedTopicAsync("hub");

        await room.WriteAsync(hub, ("sections", Keys("who", "how")), ("sections[who].heading@en", "Who may get it"));
        var changes = (await room.Queries.CompareAsync(hub, Stop)).Changes;

        Assert.Equal(["sections", "sections[who].heading@en"], changes.Select(c => c.Path.ToString()));
        Assert.Equal("""["how"] to ["who","how"]""", $"{changes[0].Before!.ToJsonString()} to {changes[0].After!.ToJsonString()}");
    }

    [Fact]
    public async Task Of_an_entry_that_was_never_shown_names_all_it_holds()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.TopicAsync("hub");

        var changes = (await room.Queries.CompareAsync(hub, Stop)).Changes;

        Assert.Contains("slug@en", changes.Select(c => c.Path.ToString()));
        Assert.All(changes, c => Assert.Null(c.Before));
    }

    [Fact]
    public async Task Finds_nothing_once_it_is_published()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.PublishedTopicAsync("hub");
        await room.WriteAsync(hub, ("title@en", "Another title"));

        await room.PublishAsync(hub, Locale.En);

        Assert.Empty((await room.Queries.CompareAsync(hub, Stop)).Changes);
    }

    private static JsonArray Keys(params string[] keys) => [.. keys.Select(k => new JsonObject { ["key"] = k })];
}
