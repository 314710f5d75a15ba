using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class A_token
{
    private static readonly Perspective Past = Perspective.At(Newsroom.Start.AddDays(-1));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Opens_its_perspective_until_it_expires(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var draft = await room.Desk.MintTokenAsync(Tokens.Draft, TimeSpan.FromMinutes(30), Newsroom.Ann, Stop);
        var at = await room.Desk.MintTokenAsync(Tokens.At, TimeSpan.FromMinutes(30), Newsroom.Ann, Stop);

        Assert.Matches("^igc_[A-Za-z0-9_-]{43}$", draft.Token);
        Assert.True(await room.Tokens.CheckAsync(draft.Token, Perspective.Draft, Stop));
        Assert.False(await room.Tokens.CheckAsync(draft.Token, Past, Stop));
        Assert.True(await room.Tokens.CheckAsync(at.Token, Past, Stop));
        Assert.False(await room.Tokens.CheckAsync(at.Token, Perspective.Draft, Stop));
        Assert.True(await room.Tokens.CheckAsync("", Perspective.Published, Stop));
        room.Time.GoTo(draft.ExpiresAt);
        Assert.False(await room.Tokens.CheckAsync(draft.Token, Perspective.Draft, Stop));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Is_kept_as_a_hash_only(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var minted = await room.Desk.MintTokenAsync(Tokens.Draft, TimeSpan.FromHours(1), Newsroom.Ann, Stop);

        await using var store = room.Cabinet.Read();
        var row = await store.Tokens.SingleAsync(Stop);

        Assert.Matches("^[0-9a-f]{64}$", row.Hash);
        Assert.DoesNotContain(minted.Token, row.Hash, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closes_when_it_is_revoked_here_at_once_and_elsewhere_within_half_a_minute()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        await using var beside = await room.BesideAsync();
        var minted = await room.Desk.MintTokenAsync(Tokens.Draft, TimeSpan.FromHours(1), Newsroom.Ann, Stop);
        Assert.True(await beside.Tokens.CheckAsync(minted.Token, Perspective.Draft, Stop));

        await room.Desk.RevokeTokenAsync(minted.Token, Newsroom.Ann, Stop);

        Assert.False(await room.Tokens.CheckAsync(minted.Token, Perspective.Draft, Stop));
        room.Time.Pass(TimeSpan.FromSeconds(30));
        Assert.False(await beside.Tokens.CheckAsync(minted.Token, Perspective.Draft, Stop));
    }

    [Fact]
    public async Task Is_refused_for_other_perspectives_and_lifetimes()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);

        await Assert.ThrowsAsync<RefusedException>(() => room.Desk.MintTokenAsync("published", TimeSpan.FromHours(1), Newsroom.Ann, Stop));
        await Assert.ThrowsAsync<RefusedException>(() => room.Desk.MintTokenAsync(Tokens.Draft, TimeSpan.FromSeconds(59), Newsroom.Ann, Stop));
        await Assert.ThrowsAsync<RefusedException>(() => room.Desk.MintTokenAsync(Tokens.Draft, TimeSpan.FromHours(25), Newsroom.Ann, Stop));
    }

    [Theory]
    [InlineData("")]
    [InlineData("igc_")]
    [InlineData("igc_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task That_was_never_minted_opens_nothing(string token)
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);

        Assert.False(await room.Tokens.CheckAsync(token, Perspective.Draft, Stop));
    }
}
