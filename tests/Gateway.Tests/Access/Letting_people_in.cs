using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Publishing;
using Immunotherapy.Gateway.Tests.Store;

namespace Immunotherapy.Gateway.Tests.Access;

public sealed class Letting_people_in
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Begins_with_a_link_that_works_once(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var first = await room.Links.MakeFirstAsync(Stop);
        var other = await room.Links.MakeFirstAsync(Stop);

        var ada = await room.Links.MakeAccountAsync(first!.Token, "Ada@Example.org ", "Ada", "hash", "es", Stop);

        var account = await room.Accounts.FindByEmailAsync("ada@example.ORG", Stop);
        Assert.Equal(ada, account!.Id);
        Assert.Equal([Role.Editor, Role.Publisher, Role.Administrator], account.Roles);
        Assert.Null(await room.Links.MakeFirstAsync(Stop));
        foreach (var token in (string[])[first.Token, other!.Token, "guessed"])
        {
            Assert.Null(await room.Links.FindAsync(token, Stop));
            await Assert.ThrowsAsync<DeniedException>(() => room.Links.MakeAccountAsync(token, "eve@example.org", "Eve", "hash", null, Stop));
        }
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Goes_on_with_invitations_that_expire_and_can_be_revoked(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var ada = (await room.AdministratorAsync()).Account!.Value;
        var revoked = await room.People.InviteAsync(ada, "bob@example.org", [Role.Author], Stop);
        await room.People.RevokeInvitationAsync(ada, Assert.Single(await room.People.InvitationsAsync(ada, Stop)).Id, Stop);
        var replaced = await room.People.InviteAsync(ada, "bob@example.org", [Role.Author], Stop);
        var late = await room.People.InviteAsync(ada, "BOB@example.org", [Role.Author, Role.Translator], Stop);

        Assert.Null(await room.Links.FindAsync(revoked.Token, Stop));
        Assert.Null(await room.Links.FindAsync(replaced.Token, Stop));
        Assert.Equal([Role.Author, Role.Translator], (await room.Links.FindAsync(late.Token, Stop))!.Roles);
        room.Time.Pass(TimeSpan.FromDays(8));
        Assert.Null(await room.Links.FindAsync(late.Token, Stop));
        Assert.Empty(await room.People.InvitationsAsync(ada, Stop));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Keeps_no_secret_that_would_open_the_door(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var link = await room.Links.MakeFirstAsync(Stop);

        await using var store = room.Cabinet.Read();

        Assert.DoesNotContain(store.AccessLinks.ToList(), row => row.Hash.Contains(link!.Token, StringComparison.Ordinal));
        Assert.DoesNotContain(store.Audit.ToList(), row => row.Detail?.Contains(link!.Token, StringComparison.Ordinal) is true);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Never_locks_the_last_administrator_out(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var administrator = await room.AdministratorAsync();
        var ada = administrator.Account!.Value;
        var bob = (await room.HireAsync(administrator, "Bob", Role.Administrator)).Account!.Value;
        await room.People.DisableAsync(ada, bob, Stop);

        await Assert.ThrowsAsync<DeniedException>(() => room.People.DisableAsync(ada, ada, Stop));
        await Assert.ThrowsAsync<DeniedException>(() => room.People.SetRolesAsync(ada, ada, [Role.Editor], Stop));

        await room.People.EnableAsync(ada, bob, Stop);
        await room.People.SetRolesAsync(ada, ada, [Role.Editor], Stop);
        await Assert.ThrowsAsync<DeniedException>(() => room.People.SetRolesAsync(bob, bob, [], Stop));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Gives_out_a_new_password_by_a_link_for_an_hour_that_ends_every_session(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var administrator = await room.AdministratorAsync();
        var bob = (await room.HireAsync(administrator, "Bob", Role.Author)).Account!.Value;
        var before = (await room.Accounts.FindAsync(bob, Stop))!.Stamp;
        var late = await room.People.MakePasswordLinkAsync(administrator.Account!.Value, bob, Stop);
        room.Time.Pass(TimeSpan.FromMinutes(61));
        var link = await room.People.MakePasswordLinkAsync(administrator.Account.Value, bob, Stop);

        await Assert.ThrowsAsync<DeniedException>(() => room.Links.SetPasswordAsync(late.Token, "other", Stop));
        await room.Links.SetPasswordAsync(link.Token, "new", Stop);
        await Assert.ThrowsAsync<DeniedException>(() => room.Links.SetPasswordAsync(link.Token, "again", Stop));

        var account = await room.Accounts.FindAsync(bob, Stop);
        Assert.Equal("new", account!.PasswordHash);
        Assert.NotEqual(before, account.Stamp);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Does_not_save_over_what_somebody_else_saved(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var ada = (await room.AdministratorAsync()).Account!.Value;
        var (one, other) = ((await room.Accounts.FindAsync(ada, Stop))!, (await room.Accounts.FindAsync(ada, Stop))!);

        one.Language = "es";
        await room.Accounts.SaveAsync(one, Stop);
        one.Language = "en";
        await room.Accounts.SaveAsync(one, Stop);

        await Assert.ThrowsAsync<DeniedException>(() => room.Accounts.SaveAsync(other, Stop));
    }
}
