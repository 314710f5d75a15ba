using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Whole;

public sealed class A_new_content_type
{
    [Theory, OnEveryProvider]
    public async Task Is_a_record_and_a_line_and_then_kept_queried_filtered_and_ordered(StoreProvider provider)
    {
        var catalog = new Catalog([.. ImmunotherapyCatalog.Types, ContentType.Of<Podcast>("podcasts")]);
        await using var store = await TestStore.CreateAsync(provider);
        await using var gateway = await RunningGateway.StartAsync(store.Connection, catalog);
        var therapy = gateway.Graph.BySlug(catalog["Therapy"], "nivolumab", Locale.En)!.Id;
        foreach (var episode in (int[])[2, 3, 1]) await PublishAsync(gateway.Desk, catalog["Podcast"], episode, therapy);

        var data = await gateway.DataAsync(
            """
            {
              podcasts(where: { episode: { gte: 2 } }, order: [{ episode: DESC }]) { totalCount nodes { slug title episode transcript { html } therapy { slug } } }
              podcast(slug: "episode-1") { title studio audience }
              therapy(slug: "nivolumab") { podcasts(order: [{ episode: ASC }]) { nodes { slug } } }
              therapies(where: { podcasts: { some: { episode: { eq: 3 } } } }) { nodes { slug } }
            }
            """);

        Assert.Equal(
            """
            {"podcasts":{"totalCount":2,"nodes":[{"slug":"episode-3","title":"Episode 3","episode":3,"transcript":{"html":"<p>Said in <em>3</em>.</p>"},"therapy":{"slug":"nivolumab"}},{"slug":"episode-2","title":"Episode 2","episode":2,"transcript":{"html":"<p>Said in <em>2</em>.</p>"},"therapy":{"slug":"nivolumab"}}]},"podcast":{"title":"Episode 1","studio":"Studio","audience":"PATIENT"},"therapy":{"podcasts":{"nodes":[{"slug":"episode-1"},{"slug":"episode-2"},{"slug":"episode-3"}]}},"therapies":{"nodes":[{"slug":"nivolumab"}]}}
            """, data.GetRawText());
    }

    private static async Task PublishAsync(Desk desk, ContentType type, int episode, Guid therapy)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var entry = await desk.CreateAsync(type, new Actor("test"), id: null, cancellation);
        (string Path, JsonNode Value)[] values =
        [
            ("slug@en", $"episode-{episode}"), ("title@en", $"Episode {episode}"), ("studio", "Studio"), ("audience", "PATIENT"),
            ("transcript@en", $"Said in *{episode}*."), ("episode", episode), ("therapy", therapy.ToString()),
        ];
        await desk.EditAsync(entry, "test", [.. values.Select((value, i) => new Edit(i + 1, value.Path, value.Value))], new Actor("test"), cancellation);
        await desk.PublishAsync(entry, [Locale.En], new Actor("test"), cancellation);
    }
}
