using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Immunotherapy.Admin.Preview;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Tests.Preview;

public sealed partial class A_page_for_patients(PreviewServer server) : IClassFixture<PreviewServer>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, Locale> TypesAndLanguages { get; } =
        [.. ImmunotherapyCatalog.Types.SelectMany(t => Locales.All.Select(l => (t.Name, l)))];

    public static TheoryData<string> Types { get; } = [.. ImmunotherapyCatalog.Types.Select(t => t.Name)];

    [Theory, MemberData(nameof(TypesAndLanguages))]
    public async Task Is_drawn_of_every_entry_that_ships(string type, Locale locale)
    {
        var entries = server.All(server.Catalog[type]);

        Assert.NotEmpty(entries);
        foreach (var entry in entries)
        {
            var page = await server.PageAsync(entry.Id, locale);

            Assert.Single(Heading().Matches(page));
            Assert.DoesNotMatch(RawText(), page);
            Assert.Contains($"<html lang=\"{locale.Tag()}\"", page, StringComparison.Ordinal);
            Assert.Contains(PatientWords.In(locale)["Patient.NotAdvice"], WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Types))]
    public void Has_words_for_every_value_of_its_vocabularies(string type)
    {
        // What a page shows in words at all is told by the first value; then all of them have words.
        foreach (var vocabulary in Vocabularies(ImmunotherapyCatalog.Catalog[type]).Where(v => v.Name is not ("HealthAspect" or "Audience" or "TopicKind" or "TherapyScope" or "Supports")))
            foreach (var term in vocabulary.Terms)
                Assert.All(Locales.All, locale => Assert.NotEqual("", PatientWords.In(locale).Term(vocabulary.Name, term.Name)));
    }

    [Fact]
    public async Task Of_the_hub_goes_from_how_it_works_to_the_blog()
    {
        var page = await server.PageAsync(Hub, Locale.En);

        int[] places = [.. new[]
        {
            "How immunotherapy works</h2>", "Immunotherapies by type of cancer</h2>", "Who may get it, and side effects</h2>",
            "class=\"card video\"", "Webinars</h2>", "class=\"card webinar\"", "Blog</h2>", "class=\"card post\"",
        }.Select(mark => page.IndexOf(mark, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task Shows_what_is_typed_of_the_entry_and_of_entries_inside_it()
    {
        var video = Assert.IsType<Node>(server.Published.BySlug(server.Catalog["Video"], "immunotherapy-side-effects", Locale.En)).Id;
        await server.WriteAsync(Hub, ("sections[blog].heading@es", "Bitácora"));
        await server.WriteAsync(video, ("title@es", "Un vídeo que nadie ha publicado"));

        var page = WebUtility.HtmlDecode(await server.PageAsync(Hub, Locale.Es));

        Assert.Contains("Bitácora</h2>", page, StringComparison.Ordinal);
        Assert.Contains("Un vídeo que nadie ha publicado", page, StringComparison.Ordinal);
        var published = WebUtility.HtmlDecode(await server.HtmlAsync(PreviewDoor.AddressOf(Hub, Locale.Es, Perspective.Published)));
        Assert.DoesNotContain("Bitácora</h2>", published, StringComparison.Ordinal);
        Assert.DoesNotContain("Un vídeo que nadie", published, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_which_field_each_text_comes_from()
    {
        var page = await server.PageAsync(Hub, Locale.Es);

        foreach (var path in new[] { "title@es", "summary@es", "sections[how-it-works].heading@es", "sections[how-it-works].body@es", "sections[how-it-works].embeds", "citations" })
            Assert.Contains($"data-field=\"{path}\"", page, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Types))]
    public async Task Of_an_empty_draft_is_a_page_too(string type)
    {
        var page = await server.PageAsync(await server.DraftAsync(type), Locale.En);

        Assert.Single(Heading().Matches(page));
        Assert.DoesNotMatch(RawText(), page);
    }

    [Fact]
    public async Task Shows_what_a_draft_has_that_lacks_the_rest()
    {
        var topic = await server.DraftAsync("Topic");
        await server.WriteAsync(topic, ("title@en", "Half written"), ("sections[one].heading@en", "The first part"), ("sections[one].body@en", "Some words."), ("sections[one].embeds", new JsonArray(Hub.ToString())));

        var page = WebUtility.HtmlDecode(await server.PageAsync(topic, Locale.En));

        foreach (var text in new[] { "Half written</h1>", "The first part</h2>", "<p>Some words.</p>", "Immunotherapy for cancer</a>", "data-field=\"summary@en\"", "data-field=\"kind\"" })
            Assert.Contains(text, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVa&#x09;script:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>")]
    [InlineData("<iframe src=\"https://example.org\"></iframe><form action=x><button>b</button></form>")]
    [InlineData("</div></article></main><script src=/x.js></script>")]
    public async Task Holds_nothing_that_runs_whatever_is_written(string attack)
    {
        var post = await server.DraftAsync("BlogPost");
        await server.WriteAsync(post, ("title@en", attack), ("summary@en", attack), ("body@en", attack), ("genre", "NEWS"));

        var page = OwnScript().Replace(await server.PageAsync(post, Locale.En), "");

        Assert.DoesNotMatch(Running(), page);
        Assert.Single(Heading().Matches(page));
        Assert.EndsWith("</html>", page.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/preview/entry/60a0bcff-e310-58e2-b9c5-450c8ffadaad?locale=fr")]
    [InlineData("/admin/preview/entry/60a0bcff-e310-58e2-b9c5-450c8ffadaad?perspective=tomorrow")]
    [InlineData("/admin/preview/entry/00000000-0000-0000-0000-000000000001")]
    public async Task Is_not_found_where_there_is_none(string address)
    {
        using var answer = await server.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory, MemberData(nameof(Types))]
    public async Task Has_operations_beside_it_that_partners_can_send(string type)
    {
        var entry = server.All(server.Catalog[type])[0];

        foreach (var operation in ShippedOperation.For(entry.Type, server.Catalog))
        {
            var variables = new JsonObject { ["id"] = new Immunotherapy.Gateway.Graph.GlobalId(entry.Type, entry.Id).ToString(), ["locale"] = "ES" };
            var answer = await server.Door.AskAsync(operation.Document, variables, Locale.En, Perspective.Draft, tellsCost: true, Stop);
            var json = JsonNode.Parse(answer.Json.Span)!;

            Assert.Null(json["errors"]?.ToJsonString());
            Assert.InRange((int)json["extensions"]!["operationCost"]!["fieldCost"]!, 1, 10_000);
        }
    }

    private Guid Hub => server.Published.BySlug(server.Catalog["Topic"], "immunotherapy", Locale.En)!.Id;

    private static IEnumerable<Vocabulary> Vocabularies(ContentType type) => type.Fields
        .Concat(type.Fields.Where(f => f.Part is not null).SelectMany(f => f.Part!.Fields)).Select(f => f.Vocabulary).OfType<Vocabulary>().DistinctBy(v => v.Name);

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex Heading();

    // A brace, a name in the code's own writing, or the key of a word: all of them are ours, and no reader's.
    [GeneratedRegex(@"[{}]|>\s*[A-Z]+_[A-Z_]+\s*<|(Patient|Topic|Cancer|Therapy|Indication|SideEffect)\.[A-Z][a-z]|System\.|Immunotherapy\.Admin")]
    private static partial Regex RawText();

    [GeneratedRegex("""<script type="module" src="/js/preview/page.js"></script>""")]
    private static partial Regex OwnScript();

    [GeneratedRegex(@"<(script|svg|iframe|form|object|embed|img)\b|<[^>]*\son\w+\s*=|href=""\s*(?!https?:|/|\#|mailto:|tel:)", RegexOptions.IgnoreCase)]
    private static partial Regex Running();
}
