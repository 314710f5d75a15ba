using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Previews;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class A_preview_link
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Opens_one_language_of_one_entry_until_it_expires(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var hub = await room.TopicAsync("hub");
        var link = await MintAsync(room, hub);

        Assert.Equal(new PreviewPass(hub, Locale.Es, Newsroom.Start + Day), await room.Queries.OpenPreviewLinkAsync(link.Token, Stop));
        room.Time.GoTo(link.ExpiresAt);
        Assert.Null(await room.Queries.OpenPreviewLinkAsync(link.Token, Stop));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Opens_nothing_once_it_is_revoked(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var hub = await room.TopicAsync("hub");
        var (revoked, kept) = (await MintAsync(room, hub), await MintAsync(room, hub));

        await room.Desk.RevokePreviewLinkAsync(revoked.Id, Newsroom.Bob, Stop);

        Assert.Null(await room.Queries.OpenPreviewLinkAsync(revoked.Token, Stop));
        Assert.NotNull(await room.Queries.OpenPreviewLinkAsync(kept.Token, Stop));
        var listed = await room.Queries.ReadPreviewLinksAsync(hub, Stop);
        Assert.Equal(2, listed.Count);
        Assert.Equal(Newsroom.Start, listed.Single(l => l.Id == revoked.Id).RevokedAt);
        Assert.Equal(("Dr. G", Newsroom.Ann.Name), (listed[0].For, listed[0].MintedBy));
    }

    [Fact]
    public async Task Is_kept_as_a_hash_only_and_told_in_the_audit()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.TopicAsync("hub");
        var link = await MintAsync(room, hub);

        await using var store = room.Cabinet.Read();
        var row = await store.PreviewLinks.SingleAsync(Stop);

        Assert.Matches("^[0-9a-f]{64}$", row.Hash);
        Assert.DoesNotContain(link.Token, row.Hash, StringComparison.Ordinal);
        Assert.Contains(await store.Audit.Select(a => a.Action).ToListAsync(Stop), a => a == "make preview link");
        Assert.DoesNotContain(await store.Audit.Select(a => a.Detail).ToListAsync(Stop), d => d?.Contains(link.Token, StringComparison.Ordinal) is true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("igc_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task That_was_never_made_opens_nothing(string token)
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);

        Assert.Null(await room.Queries.OpenPreviewLinkAsync(token, Stop));
    }

    [Fact]
    public async Task Is_refused_for_no_one_for_ever_and_for_nothing()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.TopicAsync("hub");

        Assert.Equal("for", await PathAsync(hub, " ", Day));
        Assert.Equal("lifetime", await PathAsync(hub, "Dr. G", TimeSpan.FromDays(31)));
        Assert.Equal("lifetime", await PathAsync(hub, "Dr. G", TimeSpan.FromMinutes(4)));
        Assert.Equal("id", await PathAsync(Guid.NewGuid(), "Dr. G", Day));

        async Task<string> PathAsync(Guid entry, string forWhom, TimeSpan lifetime) => (await Assert.ThrowsAsync<RefusedException>(
            () => room.Desk.MintPreviewLinkAsync(entry, Locale.En, forWhom, lifetime, Newsroom.Ann, Stop))).Findings[0].Path;
    }

    private static Task<MintedPreviewLink> MintAsync(Newsroom room, Guid entry) =>
        room.Desk.MintPreviewLinkAsync(entry, Locale.Es, "Dr. G", Day, Newsroom.Ann, Stop);
}
