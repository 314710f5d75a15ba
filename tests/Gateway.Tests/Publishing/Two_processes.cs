using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class Two_processes
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task On_one_store_show_each_others_publishes_and_drafts(StoreProvider provider)
    {
        await using var here = await Newsroom.OpenAsync(provider);
        await using var there = await here.BesideAsync();
        await there.HearAsync();
        var hub = await here.PublishedTopicAsync("hub");
        var draft = await here.TopicAsync("draft");

        await there.HearAsync();

        Assert.NotNull(there.Published.ById(hub));
        Assert.NotNull((await there.DraftAsync()).ById(draft));
        await there.WriteAsync(draft, ("plainTitle@en", "From there"));
        await there.PublishAsync(draft);
        await there.Desk.DiscardDraftAsync(hub, Newsroom.Bob, Stop);
        await here.HearAsync();
        Assert.Equal("\"From there\"", here.Published.ById(draft)!.Values(Locale.En).Json(here.Catalog["Topic"]["plainTitle"]).ToText());
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Publishing_at_the_same_time_leave_no_gap_in_the_numbers(StoreProvider provider)
    {
        await using var here = await Newsroom.OpenAsync(provider);
        await using var there = await here.BesideAsync();
        var ids = new List<Guid>();
        for (var i = 0; i < 12; i++) ids.Add(await here.TopicAsync($"topic-{i}"));

        await Task.WhenAll(ids.Select((id, i) => (i % 2 == 0 ? here : there).PublishAsync(id)));

        await here.HearAsync();
        await using var store = here.Cabinet.Read();
        Assert.Equal(Enumerable.Range(1, 12).Select(n => (long)n), await store.Changes.OrderBy(c => c.Number).Select(c => c.Number).ToListAsync(Stop));
        Assert.Equal((12, 12L), (here.Published.Count(here.Catalog["Topic"]), here.Published.Change));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task See_in_the_checks_what_the_other_did_last(StoreProvider provider)
    {
        await using var here = await Newsroom.OpenAsync(provider);
        await using var there = await here.BesideAsync();
        var therapy = await here.DraftAsync("Therapy", Texts.Therapy("nivolumab"));
        await here.PublishAsync(therapy);
        var cancer = await here.DraftAsync("CancerType", Texts.CancerType("melanoma"));
        await here.PublishAsync(cancer);
        await here.PublishAsync(await here.DraftAsync("Indication", Texts.Indication("nivolumab-melanoma", therapy, cancer)));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => there.Desk.UnpublishAsync(therapy, Locale.En, Newsroom.Bob, Stop));

        Assert.Contains("indications/nivolumab-melanoma", refused.Message, StringComparison.Ordinal);
    }
}
