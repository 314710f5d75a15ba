using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Access;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class Edits_of_many_people_at_once
{
    private const int Many = 24;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(StoreProvider.Sqlite), InlineData(StoreProvider.InMemory)]
    public async Task Are_kept_in_few_transactions(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var ids = await DraftsAsync(room, Many);

        // All rows of a transaction bear its moment, and there is another one for each transaction.
        room.Time.Step = TimeSpan.FromMilliseconds(1);
        var sent = await WhileTheStoreIsBusyAsync(room, () => ids.Select((id, at) => Type(room, id, $"Title {at}")));

        Assert.All(await Task.WhenAll(sent), answer => Assert.Equal(EditOutcome.Applied, answer.Edits[0].Outcome));
        for (var at = 0; at < Many; at++) Assert.Equal($"Title {at}", await TitleAsync(room, ids[at]));
        await using var store = room.Cabinet.Read();
        // Those that came while the first was on its way.
        Assert.InRange((await store.Edits.Where(e => e.Client == "typing").ToListAsync(Stop)).DistinctBy(e => e.At).Count(), 1, 2);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task One_that_is_refused_leaves_the_others(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var ids = await DraftsAsync(room, 6);
        await room.Desk.EditAsync(ids[3], "anns-tab", [new Edit(1, "title@en", "Ann's")], Newsroom.Ann, Stop);
        var stranger = new Actor("stranger", Guid.Parse("6b1f0c1e-0000-4000-8000-000000000001"));

        var sent = await WhileTheStoreIsBusyAsync(room, () =>
        [
            Type(room, ids[0], "First"),
            room.Desk.EditAsync(Guid.Parse("6b1f0c1e-0000-4000-8000-000000000002"), "tab", [new Edit(1, "title@en", "Nowhere")], Newsroom.Ann, Stop),
            room.Desk.EditAsync(ids[1], "tab", [new Edit(1, "kind", "NONSENSE"), new Edit(2, "title@en", "Second")], Newsroom.Ann, Stop),
            room.Desk.EditAsync(ids[2], "tab", [new Edit(1, "title@en", "Not mine")], stranger, Stop),
            room.Desk.EditAsync(ids[3], "anns-tab", [new Edit(1, "title@en", "Forged")], Newsroom.Bob, Stop),
            room.Desk.EditAsync(ids[4], "tab", [new Edit(1, "title@en", "Late") { BaseVersion = 0 }], Newsroom.Bob, Stop),
            Type(room, ids[5], "Last"),
        ]);
        await Task.WhenAll(sent.Select(Ended));

        Assert.Equal([null, "There is no entry", null, "There is no account", "The client 'anns-tab' is someone else's", null, null], sent.Select(Begun));
        Assert.Equal([EditOutcome.Refused, EditOutcome.Applied], (await sent[2]).Edits.Select(e => e.Outcome));
        Assert.Equal(["First", "Second", "Untouched", "Ann's", "Untouched", "Last"], await TitlesAsync(room, ids));
        Assert.Equal(EditOutcome.Conflict, (await sent[5]).Edits[0].Outcome);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Are_taken_once_however_often_each_is_sent(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var ids = await DraftsAsync(room, 4);

        var sent = await WhileTheStoreIsBusyAsync(room, () => from _ in Enumerable.Range(0, 3) from id in ids select Type(room, id, "Once"));

        var outcomes = (await Task.WhenAll(sent)).Select(answer => answer.Edits[0].Outcome).ToList();
        Assert.Equal(ids.Length, outcomes.Count(o => o is EditOutcome.Applied));
        Assert.Equal(2 * ids.Length, outcomes.Count(o => o is EditOutcome.Replayed));
        await using var store = room.Cabinet.Read();
        Assert.Equal(ids.Length, await store.Edits.CountAsync(e => e.Client == "typing", Stop));
    }

    [Theory, InlineData(StoreProvider.Sqlite), InlineData(StoreProvider.Postgres)]
    public async Task One_whose_draft_cannot_be_read_fails_alone(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var ids = await DraftsAsync(room, 4);
        await room.Cabinet.WriteAsync(async (store, stop) =>
            (await store.Drafts.AsTracking().SingleAsync(d => d.EntryId == ids[1], stop)).Content = "no document"u8.ToArray(), Stop);

        var sent = await WhileTheStoreIsBusyAsync(room, () => ids.Select(id => Type(room, id, "Kept")));
        await Task.WhenAll(sent.Select(Ended));

        Assert.Equal([true, false, true, true], sent.Select(s => s.IsCompletedSuccessfully));
        Assert.Equal(["Kept", "Kept", "Kept"], await TitlesAsync(room, [ids[0], ids[2], ids[3]]));
    }

    [Theory, InlineData(StoreProvider.Sqlite), InlineData(StoreProvider.Postgres)]
    public async Task Merge_with_what_another_process_wrote_meanwhile(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        await using var beside = await room.BesideAsync();
        var ids = await DraftsAsync(room, 8);

        await Task.WhenAll(
            ids.Select(id => Type(room, id, "Here")).Concat(ids.Select(id => beside.Desk.EditAsync(id, "there", [new Edit(1, "summary@en", "There.")], Newsroom.Bob, Stop))));

        Assert.All(await TitlesAsync(room, ids), title => Assert.Equal("Here", title));
        foreach (var id in ids) Assert.Equal("There.", (string?)(await room.Queries.ReadEntryAsync(id, Stop))!.Working.Texts[Locale.En]["summary"]);
    }

    [Fact]
    public async Task Are_seen_by_each_in_the_draft_when_their_answers_come()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        var ids = await DraftsAsync(room, 12);

        var seen = await Task.WhenAll(ids.Select(async (id, at) =>
        {
            await Type(room, id, $"Mine {at}");
            return (await room.DraftAsync()).ById(id)!.Values(Locale.En).Json(room.Catalog["Topic"]["title"]).ToText();
        }));

        Assert.Equal(ids.Select((_, at) => $"\"Mine {at}\""), seen);
    }

    [Fact]
    public async Task Holds_each_to_the_roles_of_its_own_account()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        var ids = await DraftsAsync(room, 3);
        var administrator = await room.AdministratorAsync();
        var author = await room.HireAsync(administrator, "author", Role.Author);
        var translator = await room.HireAsync(administrator, "translator", Role.Translator);
        var auditor = await room.HireAsync(administrator, "auditor", Role.Auditor);

        var sent = await WhileTheStoreIsBusyAsync(room, () =>
            new[] { author, translator, auditor }.Select((by, at) => room.Desk.EditAsync(ids[at], "tab", [new Edit(1, "title@en", "New"), new Edit(2, "title@es", "Nuevo")], by, Stop)));
        await Task.WhenAll(sent.Select(Ended));

        Assert.Equal([EditOutcome.Applied, EditOutcome.Applied], (await sent[0]).Edits.Select(e => e.Outcome));
        Assert.Equal([EditOutcome.Refused, EditOutcome.Applied], (await sent[1]).Edits.Select(e => e.Outcome));
        Assert.Equal("This needs the role", Begun(sent[2]));
    }

    [Fact]
    public async Task Whoever_stops_waiting_holds_up_nobody()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        var ids = await DraftsAsync(room, 3);
        using var leaving = new CancellationTokenSource();

        var sent = await WhileTheStoreIsBusyAsync(room, () =>
        {
            Task<EditAnswer>[] all = [Type(room, ids[0], "First"), Type(room, ids[1], "Gone", leaving.Token), Type(room, ids[2], "Last")];
            leaving.Cancel();
            return all;
        });
        await Task.WhenAll(sent.Select(Ended));

        Assert.True(sent[1].IsCanceled);
        Assert.Equal(["First", "Last"], await TitlesAsync(room, [ids[0], ids[2]]));
    }

    private static Task<EditAnswer> Type(Newsroom room, Guid id, string title, CancellationToken? stop = null) =>
        room.Desk.EditAsync(id, "typing", [new Edit(1, "title@en", title)], Newsroom.Ann, stop ?? Stop);

    private static async Task<Guid[]> DraftsAsync(Newsroom room, int count)
    {
        var ids = new Guid[count];
        for (var at = 0; at < count; at++) ids[at] = await room.DraftAsync("Topic", ("title@en", "Untouched"));
        return ids;
    }

    /// <summary>What comes while another write goes on waits for it together.</summary>
    private static async Task<Task<EditAnswer>[]> WhileTheStoreIsBusyAsync(Newsroom room, Func<IEnumerable<Task<EditAnswer>>> send) =>
        await room.Cabinet.WriteAsync((_, _) => Task.FromResult(send().ToArray()), Stop);

    private static async Task Ended(Task<EditAnswer> sent) => await Task.WhenAny(sent);

    private static string? Begun(Task<EditAnswer> sent) => sent.Exception?.InnerException is RefusedException refused
        ? new[] { "There is no entry", "There is no account", "The client 'anns-tab' is someone else's", "This needs the role" }.Single(b => refused.Message.StartsWith(b, StringComparison.Ordinal))
        : null;

    private static async Task<string?> TitleAsync(Newsroom room, Guid id) => (await room.Queries.ReadEntryAsync(id, Stop))!.Title(Locale.En);

    private static async Task<IReadOnlyList<string?>> TitlesAsync(Newsroom room, IEnumerable<Guid> ids)
    {
        var titles = new List<string?>();
        foreach (var id in ids) titles.Add(await TitleAsync(room, id));
        return titles;
    }
}
