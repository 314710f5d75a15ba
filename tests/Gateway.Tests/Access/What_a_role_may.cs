using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Publishing;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Tests.Access;

public sealed class What_a_role_may
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static readonly IReadOnlyDictionary<string, (Permission Needs, Func<Newsroom, Guid, Actor, Task> DoAsync)> Acts =
        new Dictionary<string, (Permission, Func<Newsroom, Guid, Actor, Task>)>
        {
            ["create"] = (Permission.Write, (room, _, by) => room.Desk.CreateAsync(room.Catalog["Topic"], by, null, Stop)),
            ["open a draft"] = (Permission.Translate, (room, id, by) => room.Desk.OpenDraftAsync(id, by, Stop)),
            ["edit a translation"] = (Permission.Translate, (room, id, by) => room.Desk.EditAsync(id, "tab", [new Edit(1, "title@es", "Uno")], by, Stop)),
            ["keep a revision"] = (Permission.Translate, (room, id, by) => room.Desk.CutAsync(id, "kept", by, Stop)),
            ["discard a draft"] = (Permission.Write, (room, id, by) => room.Desk.DiscardDraftAsync(id, by, Stop)),
            ["restore"] = (Permission.Write, (room, id, by) => room.Desk.RestoreAsync(id, 1, by, Stop)),
            ["publish"] = (Permission.Publish, (room, id, by) => room.Desk.PublishAsync(id, [Locale.En], by, Stop)),
            ["unpublish"] = (Permission.Publish, (room, id, by) => room.Desk.UnpublishAsync(id, Locale.En, by, Stop)),
            ["recall"] = (Permission.Recall, (room, id, by) => room.Desk.RecallAsync(id, new Dictionary<Locale, string> { [Locale.En] = "Wrong." }, by, Stop)),
            ["say how it is reviewed"] = (Permission.Review, (room, id, by) => room.Desk.SetStandingAsync(id, Locale.En, new NewStanding(new Review(ReviewState.Reviewed, null, null), null), by, Stop)),
            ["schedule"] = (Permission.Schedule, (room, id, by) => room.Desk.ScheduleAsync(id, Locale.En, ScheduledAction.Unpublish, Tomorrow, by, Stop)),
            ["mint a token"] = (Permission.MintTokens, (room, _, by) => room.Desk.MintTokenAsync(Tokens.Draft, TimeSpan.FromMinutes(5), by, Stop)),
            ["import"] = (Permission.Import, (room, _, by) => room.Desk.ImportAsync(AsyncEnumerable.Empty<ImportedEntry>(), by, null, Stop)),
            ["manage people"] = (Permission.ManagePeople, (room, _, by) => room.People.ListAsync(by.Account!.Value, Stop)),
            ["read the audit"] = (Permission.ReadAudit, (room, _, by) => room.Audit.ReadAsync(by.Account!.Value, new AuditFilter(), 0, 1, Stop)),
        };

    public static TheoryData<string> Names { get; } = [.. Acts.Keys];

    private static When Tomorrow => When.At(Newsroom.Start.AddDays(1), "Etc/UTC");

    [Theory, MemberData(nameof(Names))]
    public async Task Is_done_and_nothing_else(string act)
    {
        var (needs, doAsync) = Acts[act];
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var administrator = await room.AdministratorAsync();
        foreach (var role in Enum.GetValues<Role>())
        {
            var by = await room.HireAsync(administrator, role.ToString(), role);
            var id = await room.PublishedTopicAsync($"hub-of-{role.ToString().ToLowerInvariant()}");
            await room.Desk.OpenDraftAsync(id, Newsroom.Ann, Stop);

            var refusal = await RefusalAsync(() => doAsync(room, id, by));

            Assert.Equal(Permissions.Of(role).Contains(needs), refusal is null);
            if (refusal is not null) Assert.Contains("This needs the role", refusal, StringComparison.Ordinal);
        }
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Leaves_a_translator_the_other_languages(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var translator = await room.HireAsync(await room.AdministratorAsync(), "Tom", Role.Translator);
        var id = await room.TopicAsync("hub");

        var answer = await room.Desk.EditAsync(
            id, "tab", [new Edit(1, "title@es", "Uno"), new Edit(2, "title@en", "One"), new Edit(3, "position", 5), new Edit(4, "slug@es", "uno")], translator, Stop);

        Assert.Equal([EditOutcome.Applied, EditOutcome.Refused, EditOutcome.Refused, EditOutcome.Applied], answer.Edits.Select(e => e.Outcome));
        Assert.Contains("other languages than 'en' only", answer.Edits[1].Finding!.Message, StringComparison.Ordinal);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Changes_with_the_next_write(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        await using var beside = await room.BesideAsync();
        var administrator = await room.AdministratorAsync();
        var eve = await room.HireAsync(administrator, "Eve", Role.Author);
        var id = await beside.Desk.CreateAsync(room.Catalog["Topic"], eve, null, Stop);

        await room.People.SetRolesAsync(administrator.Account!.Value, eve.Account!.Value, [Role.Auditor], Stop);
        var demoted = await RefusalAsync(() => beside.Desk.EditAsync(id, "tab", [new Edit(1, "title@en", "One")], eve, Stop));
        await room.People.SetRolesAsync(administrator.Account.Value, eve.Account.Value, [Role.Author], Stop);
        await beside.Desk.EditAsync(id, "tab", [new Edit(1, "title@en", "One")], eve, Stop);
        await room.People.DisableAsync(administrator.Account.Value, eve.Account.Value, Stop);
        var disabled = await RefusalAsync(() => beside.Desk.EditAsync(id, "tab", [new Edit(2, "title@en", "Two")], eve, Stop));

        Assert.Equal("This needs the role Author or Editor or Translator; you are Auditor. Ask an administrator.", demoted);
        Assert.StartsWith("Your account is disabled", disabled, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_nothing_for_an_account_that_is_not_there()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);

        var refusal = await RefusalAsync(() => room.Desk.CreateAsync(room.Catalog["Topic"], new Actor("nobody", Guid.NewGuid()), null, Stop));

        Assert.StartsWith("There is no account of yours", refusal, StringComparison.Ordinal);
    }

    private static async Task<string?> RefusalAsync(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (Exception said) when (said is RefusedException or DeniedException)
        {
            return said.Message;
        }
    }
}
