using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class Recalling_an_entry
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Leaves_a_stub_with_a_notice_and_is_never_refused(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var therapy = await room.DraftAsync("Therapy", Texts.Therapy("nivolumab"));
        await room.PublishAsync(therapy);
        var cancer = await room.DraftAsync("CancerType", Texts.CancerType("melanoma"));
        await room.PublishAsync(cancer);
        var indication = await room.DraftAsync("Indication", Texts.Indication("nivolumab-melanoma", therapy, cancer));
        await room.PublishAsync(indication);

        await room.Desk.RecallAsync(therapy, new Dictionary<Locale, string> { [Locale.En] = "A dose was wrong." }, Newsroom.Ann, Stop);

        var stub = room.Published.ById(therapy)!;
        Assert.True(stub.IsRecalled);
        Assert.Equal(new Notice(NoticeKind.Recall, "A dose was wrong.", Newsroom.Start), stub.Text(Locale.En).Notice);
        Assert.Equal(0, room.Published.Count(room.Catalog["Therapy"]));
        Assert.Equal(therapy, room.Published.Follow(room.Published.ById(indication)!, null, room.Catalog["Indication"]["therapy"])?.Id);
    }

    [Fact]
    public async Task Ends_with_the_next_publish_for_the_languages_published_with_it()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        var id = await room.PublishedTopicAsync("hub", "centro");
        await room.Desk.RecallAsync(id, new Dictionary<Locale, string> { [Locale.En] = "Wrong." }, Newsroom.Ann, Stop);
        await Assert.ThrowsAsync<RefusedException>(() => room.PublishAsync(id, Locale.Es));
        await room.WriteAsync(id, ("summary@en", "Put right."));

        var answer = await room.PublishAsync(id, Locale.En);

        var node = room.Published.ById(id)!;
        Assert.Equal((false, null), (node.IsRecalled, node.Text(Locale.En).Notice));
        Assert.Equal([Locale.En], node.Locales);
        Assert.Contains(answer.Warnings, w => w.Path == "slug@es");
    }

    [Fact]
    public async Task Needs_a_notice_in_the_default_language()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.PublishedTopicAsync("hub");

        var refused = await Assert.ThrowsAsync<RefusedException>(
            () => room.Desk.RecallAsync(id, new Dictionary<Locale, string> { [Locale.Es] = "Error." }, Newsroom.Ann, Stop));

        Assert.Equal("notice@en", Assert.Single(refused.Findings).Path);
    }
}
