using System.Net;
using System.Text.Json.Nodes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Tests.Preview;

public sealed class A_page_that_nobody_has_drawn(LeafletServer server) : IClassFixture<LeafletServer>
{
    [Fact]
    public async Task Shows_title_texts_and_links_as_the_descriptor_names_them()
    {
        var topic = server.Published.BySlug(server.Catalog["Topic"], "immunotherapy", Locale.En)!;
        var id = await server.DraftAsync("Leaflet");
        await server.WriteAsync(
            id, ("title@en", "After your infusion"), ("summary@en", "What to watch for."), ("body@en", "Call us **at once**."), ("printedOn", "2026-05-04"),
            ("topic", topic.Id.ToString()), ("steps[first].heading@en", "The first day"), ("steps[first].body@en", "Rest."), ("steps[first].see", new JsonArray(topic.Id.ToString())));

        var page = WebUtility.HtmlDecode(await server.PageAsync(id, Locale.En));

        foreach (var text in new[]
        {
            "After your infusion</h1>", "data-field=\"summary@en\">What to watch for.", "<strong>at once</strong>", "May 4, 2026", "Immunotherapy for cancer</a>",
            "data-field=\"steps[first].heading@en\">The first day</h2>", "<p>Rest.</p>",
        })
            Assert.Contains(text, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_what_is_needed_before_it_is_published_each_with_its_field()
    {
        var id = await server.DraftAsync("Leaflet");
        await server.WriteAsync(id, ("title@en", "After your infusion"));

        var page = WebUtility.HtmlDecode(await server.PageAsync(id, Locale.En));

        Assert.Contains("Needed before publishing", page, StringComparison.Ordinal);
        Assert.Matches("""<button type="button" data-field="summary@en"[^>]*>Summary \(English\)</button>""", page);
        Assert.DoesNotContain("""data-field="title@en" title""", page, StringComparison.Ordinal);
    }
}
