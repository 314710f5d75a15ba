using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class Publishing_an_entry
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnEveryProvider]
    public async Task Shows_it_to_the_next_reader(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.TopicAsync("immunotherapy", "inmunoterapia");
        Assert.Null(room.Published.ById(id));

        var answer = await room.PublishAsync(id, Locale.En, Locale.Es);

        var node = room.Published.BySlug(room.Catalog["Topic"], "inmunoterapia", Locale.Es);
        Assert.Equal(id, node?.Id);
        Assert.Equal([Locale.En, Locale.Es], node!.Locales);
        Assert.Equal((1, 1L, Newsroom.Start), (answer.Revision, answer.Change, node.Text(Locale.En).PublishedAt));
        Assert.Equal(1, room.Published.Change);
    }
}
