using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class Editing_a_draft
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Applies_a_replayed_edit_once(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.DraftAsync("Topic");
        Edit[] batch = [new(1, "title@en", "One"), new(2, "position", 4)];
        var first = await room.Desk.EditAsync(id, "tab-1", batch, Newsroom.Ann, Stop);
        await room.Desk.EditAsync(id, "tab-2", [new Edit(1, "title@en", "Two")], Newsroom.Bob, Stop);

        var again = await room.Desk.EditAsync(id, "tab-1", [.. batch, new Edit(3, "position", 5)], Newsroom.Ann, Stop);

        Assert.Equal([EditOutcome.Applied, EditOutcome.Applied], first.Edits.Select(e => e.Outcome));
        Assert.Equal([EditOutcome.Replayed, EditOutcome.Replayed, EditOutcome.Applied], again.Edits.Select(e => e.Outcome));
        Assert.Equal(first.Version + 2, again.Version);
        var draft = (await room.DraftAsync()).ById(id)!;
        Assert.Equal("\"Two\"", draft.Values(Locale.En).Json(room.Catalog["Topic"]["title"]).ToText());
        Assert.Equal("5", draft.Values(Locale.En).Json(room.Catalog["Topic"]["position"]).ToText());
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Merges_two_editors_field_by_field(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.TopicAsync("hub");
        var seen = await room.Desk.OpenDraftAsync(id, Newsroom.Ann, Stop);
        await room.Desk.EditAsync(id, "bob", [new Edit(1, "title@en", "Bob's") { BaseVersion = seen }], Newsroom.Bob, Stop);

        var answer = await room.Desk.EditAsync(id, "ann",
            [new Edit(1, "summary@en", "Ann's.") { BaseVersion = seen }, new Edit(2, "title@en", "Ann's") { BaseVersion = seen }, new Edit(3, "title@en", "Bob's") { BaseVersion = seen }],
            Newsroom.Ann, Stop);

        Assert.Equal([EditOutcome.Applied, EditOutcome.Conflict, EditOutcome.Applied], answer.Edits.Select(e => e.Outcome));
        var conflict = answer.Edits[1];
        Assert.Equal(("Ann's", "Bob's", seen + 1), (conflict.Mine!.ToString(), conflict.Theirs!.ToString(), conflict.TheirVersion));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Loses_nothing_when_many_write_at_once(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.TopicAsync("hub");
        string[] fields = ["title@en", "summary@en", "plainTitle@en", "title@es", "summary@es", "plainTitle@es"];

        await Task.WhenAll(fields.Select(f => room.Desk.EditAsync(id, f, [new Edit(1, f, "written")], new Actor(f), Stop)));

        await using var store = room.Cabinet.Read();
        var draft = JsonNode.Parse((await store.Drafts.SingleAsync(d => d.EntryId == id, Stop)).Content)!;
        Assert.All(fields, f => Assert.Equal("written", (string?)draft["texts"]![f[^2..]]![f[..^3]]));
    }

    [Fact]
    public async Task Refuses_a_bad_value_alone()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.DraftAsync("Topic");

        var answer = await room.Desk.EditAsync(id, "tab",
            [new Edit(1, "kind", "NONSENSE"), new Edit(2, "title@en", "Good"), new Edit(3, "not a path", 1), new Edit(4, "nothing@en", "x")], Newsroom.Ann, Stop);

        Assert.Equal([EditOutcome.Refused, EditOutcome.Applied, EditOutcome.Refused, EditOutcome.Refused], answer.Edits.Select(e => e.Outcome));
        Assert.Equal(["kind", "not a path", "nothing@en"], answer.Edits.Where(e => e.Finding is not null).Select(e => e.Finding!.Path));
    }

    [Fact]
    public async Task Does_not_take_a_clients_own_edits_for_anothers()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.TopicAsync("hub");
        var seen = await room.Desk.OpenDraftAsync(id, Newsroom.Ann, Stop);
        await room.Desk.EditAsync(id, "ann", [new Edit(1, "title@en", "A") { BaseVersion = seen }], Newsroom.Ann, Stop);

        var answer = await room.Desk.EditAsync(id, "ann", [new Edit(2, "title@en", "Ab") { BaseVersion = seen }, new Edit(3, "title@en", "Abc") { BaseVersion = seen }], Newsroom.Ann, Stop);

        Assert.All(answer.Edits, e => Assert.Equal(EditOutcome.Applied, e.Outcome));
    }

    [Fact]
    public async Task Tells_of_a_part_that_went_while_its_text_was_written()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.TopicAsync("hub");
        var seen = await room.Desk.OpenDraftAsync(id, Newsroom.Ann, Stop);
        await room.Desk.EditAsync(id, "bob", [new Edit(1, "sections", new JsonArray(new JsonObject { ["key"] = "other" })) { BaseVersion = seen }], Newsroom.Bob, Stop);

        var answer = await room.Desk.EditAsync(id, "ann", [new Edit(1, "sections[how].heading@en", "Still here") { BaseVersion = seen }], Newsroom.Ann, Stop);

        Assert.Equal((EditOutcome.Conflict, null), (answer.Edits[0].Outcome, answer.Edits[0].Theirs));
    }

    [Fact]
    public async Task Lets_one_order_sections_while_another_writes_in_them()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.TopicAsync("hub");
        await room.WriteAsync(id, ("sections[why].heading@en", "Why"));
        var seen = await room.Desk.OpenDraftAsync(id, Newsroom.Ann, Stop);
        await room.Desk.EditAsync(id, "bob", [new Edit(1, "sections[how].heading@en", "How, then") { BaseVersion = seen }], Newsroom.Bob, Stop);
        var turned = new JsonArray(new JsonObject { ["key"] = "why" }, new JsonObject { ["key"] = "how" });
        var without = new JsonArray(new JsonObject { ["key"] = "why" });

        var answer = await room.Desk.EditAsync(id, "ann", [new Edit(1, "sections", turned) { BaseVersion = seen }], Newsroom.Ann, Stop);
        var removing = await room.Desk.EditAsync(id, "cyd", [new Edit(1, "sections", without) { BaseVersion = seen }], new Actor("cyd"), Stop);

        Assert.Equal(EditOutcome.Applied, answer.Edits[0].Outcome);
        Assert.Equal(EditOutcome.Conflict, removing.Edits[0].Outcome);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Opens_one_on_a_published_entry_and_remembers_who_wrote_what(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.TopicAsync("hub");
        var seen = await room.Desk.OpenDraftAsync(id, Newsroom.Ann, Stop);
        await room.Desk.EditAsync(id, "bob", [new Edit(1, "title@en", "Bob's") { BaseVersion = seen }], Newsroom.Bob, Stop);
        await room.PublishAsync(id);

        var answer = await room.Desk.EditAsync(id, "ann", [new Edit(1, "title@en", "Ann's") { BaseVersion = seen }, new Edit(2, "summary@en", "Ann's.") { BaseVersion = seen }], Newsroom.Ann, Stop);

        Assert.Equal([EditOutcome.Conflict, EditOutcome.Applied], answer.Edits.Select(e => e.Outcome));
        Assert.Equal("\"One sentence.\"", room.Published.ById(id)!.Values(Locale.En).Json(room.Catalog["Topic"]["summary"]).ToText());
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Can_be_given_up(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.PublishedTopicAsync("hub");
        await room.WriteAsync(id, ("title@en", "Not to be"));
        Assert.Equal("\"Not to be\"", (await room.DraftAsync()).ById(id)!.Values(Locale.En).Json(room.Catalog["Topic"]["title"]).ToText());

        await room.Desk.DiscardDraftAsync(id, Newsroom.Ann, Stop);

        Assert.Equal("\"Title of hub\"", (await room.DraftAsync()).ById(id)!.Values(Locale.En).Json(room.Catalog["Topic"]["title"]).ToText());
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Refuses_a_client_that_is_someone_elses(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.DraftAsync("Topic");
        await room.Desk.EditAsync(id, "anns-tab", [new Edit(1, "title@en", "Ann's")], Newsroom.Ann, Stop);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.Desk.EditAsync(id, "anns-tab", [new Edit(1, "title@en", "Forged")], Newsroom.Bob, Stop));

        Assert.Contains("someone else's", refused.Message, StringComparison.Ordinal);
        Assert.Equal("Ann's", (await room.Queries.ReadEntryAsync(id, Stop))!.Title(Locale.En));
    }

    // What a page says it has seen decides what it is asked about: a page may say what it likes.
    [Theory, EnumData<StoreProvider>]
    public async Task Finds_a_replay_that_claims_to_have_seen_the_newest(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.DraftAsync("Topic");
        var first = await room.Desk.EditAsync(id, "ann", [new Edit(1, "title@en", "Once")], Newsroom.Ann, Stop);

        var again = await room.Desk.EditAsync(id, "ann", [new Edit(1, "title@en", "Twice") { BaseVersion = first.Version }], Newsroom.Ann, Stop);
        var forged = () => room.Desk.EditAsync(id, "ann", [new Edit(1, "title@en", "Bob's") { BaseVersion = first.Version }], Newsroom.Bob, Stop);

        Assert.Equal(EditOutcome.Replayed, again.Edits.Single().Outcome);
        var refused = await Assert.ThrowsAsync<RefusedException>(forged);
        Assert.Contains("someone else's", refused.Message, StringComparison.Ordinal);
        Assert.Equal("Once", (await room.Queries.ReadEntryAsync(id, Stop))!.Title(Locale.En));
    }
}
