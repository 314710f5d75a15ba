using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Tests.House;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Tests.Execution;

public sealed class Reading_entries
{
    private readonly Library _library = new();

    [Fact]
    public async Task Gives_every_kind_of_value_as_it_is_kept()
    {
        var therapy = _library.NewTherapy("ipilimumab");
        var podcast = _library.NewPodcast("Brakes off", therapy)
            .With(("episode", 7), ("rating", JsonNode.Parse("4.5")), ("explicit", false), ("recordedOn", "2026-11-01"), ("endsAt", "2027-01-01T00:00:00Z"),
                ("url", "https://example.org/?a=1&b=<2>"), ("routes", new JsonArray("INTRAVENOUS")), ("scores", JsonNode.Parse("[1.5,2.25]")),
                ("isrc", Library.Code("NCIT", "C1", "One \"quoted\"")), ("codes", new JsonArray(Library.Code("NCIT", "C2", "Two"))),
                ("cover", new JsonObject { ["sha256"] = new string('b', 64), ["alt"] = "A cover", ["width"] = 3, ["height"] = 4 }))
            .In(Locale.En, null, ("tags", new JsonArray("t\u00e9", "\u2028")));
        var reader = new Reader(_library.Show(therapy, podcast).Graph);

        var answer = await reader.Operations.AnswerAsync(Reader.Request("""
            { podcast(slug: "brakes-off") { title studio motto transcript { markdown html text } episode rating explicit recordedOn endsAt audience url
              isrc { system value label } codes { value } cover { sha256 url alt width height } tags routes scores chapters { key } therapy { genericName } } }
            """), TestContext.Current.CancellationToken);

        Assert.Equal(
            "{\"data\":{\"podcast\":{\"title\":\"Brakes off\",\"studio\":\"Studio\",\"motto\":null,"
            + "\"transcript\":{\"markdown\":\"Words of Brakes off\",\"html\":\"<p>Words of Brakes off</p>\",\"text\":\"Words of Brakes off.\"},"
            + "\"episode\":7,\"rating\":4.5,\"explicit\":false,\"recordedOn\":\"2026-11-01\",\"endsAt\":\"2027-01-01T00:00:00Z\",\"audience\":\"PATIENT\","
            + "\"url\":\"https://example.org/?a=1&b=<2>\",\"isrc\":{\"system\":\"NCIT\",\"value\":\"C1\",\"label\":\"One \\\"quoted\\\"\"},\"codes\":[{\"value\":\"C2\"}],"
            + $"\"cover\":{{\"sha256\":\"{new string('b', 64)}\",\"url\":\"/media/{new string('b', 64)}\",\"alt\":\"A cover\",\"width\":3,\"height\":4}},"
            + "\"tags\":[\"té\",\"\\u2028\"],\"routes\":[\"INTRAVENOUS\"],\"scores\":[1.5,2.25],\"chapters\":[],\"therapy\":{\"genericName\":\"ipilimumab\"}}}}",
            System.Text.Encoding.UTF8.GetString(answer.Json.Span));
    }

    [Fact]
    public async Task Gives_what_every_entry_has()
    {
        var therapy = _library.NewTherapy("ipilimumab");
        therapy.Review = new Review(ReviewState.Sample, null, new DateOnly(2027, 5, 23));
        therapy.Notice = new Notice(NoticeKind.Sample, "Sample.", Entry.Noon);
        var reader = new Reader(_library.Show(therapy).Graph);

        var data = await reader.ReadAsync("""
            { therapy(slug: "ipilimumab") { __typename id slug locale locales revision publishedAt updatedAt
              review { state lastReviewed nextReviewDue overdue } translation { state sourceRevision } notice { kind text effectiveAt } } }
            """);

        Assert.Equal(
            "{\"__typename\":\"Therapy\",\"id\":\"" + IdOf(therapy) + "\",\"slug\":\"ipilimumab\",\"locale\":\"EN\",\"locales\":[\"EN\"],\"revision\":1,"
            + "\"publishedAt\":\"2026-11-23T12:00:00Z\",\"updatedAt\":\"2026-11-23T12:00:00Z\","
            + "\"review\":{\"state\":\"SAMPLE\",\"lastReviewed\":null,\"nextReviewDue\":\"2027-05-23\",\"overdue\":false},"
            + "\"translation\":{\"state\":\"CURRENT\",\"sourceRevision\":1},"
            + "\"notice\":{\"kind\":\"SAMPLE\",\"text\":\"Sample.\",\"effectiveAt\":\"2026-11-23T12:00:00Z\"}}",
            data["therapy"]!.ToJsonString());
    }

    [Fact]
    public async Task Finds_them_by_id_whatever_their_type()
    {
        var therapy = _library.NewTherapy("ipilimumab");
        var podcast = _library.NewPodcast("One", therapy);
        var reader = new Reader(_library.Show(therapy, podcast).Graph);

        var data = await reader.ReadAsync($$"""
            { therapyById(id: "{{IdOf(therapy)}}") { slug } other: therapyById(id: "{{IdOf(podcast)}}") { slug } node(id: "{{IdOf(podcast)}}") { id ... on Podcast { title } }
              nodes(ids: ["{{IdOf(podcast)}}", "what", "{{IdOf(therapy)}}"]) { __typename } }
            """);

        Assert.Equal("ipilimumab", (string?)data["therapyById"]!["slug"]);
        Assert.Null(data["other"]);
        Assert.Equal("One", (string?)data["node"]!["title"]);
        Assert.Equal("[{\"__typename\":\"Podcast\"},null,{\"__typename\":\"Therapy\"}]", data["nodes"]!.ToJsonString());
    }

    [Fact]
    public async Task Follows_links_both_ways_in_the_language_that_was_asked_for()
    {
        var therapy = _library.NewTherapy("ipilimumab").In(Locale.Es, "ipilimumab", ("summary", "Sobre ipilimumab."));
        var podcast = _library.NewPodcast("One", therapy);
        var reader = new Reader(_library.Show(therapy, podcast).Graph);

        var data = await reader.ReadAsync("""
            { therapy(slug: "ipilimumab", locale: ES) { locale summary podcasts { totalCount nodes { title locale translation { state } therapy { summary } } } } }
            """);

        Assert.Equal(
            """{"locale":"ES","summary":"Sobre ipilimumab.","podcasts":{"totalCount":1,"nodes":[{"title":"One","locale":"EN","translation":{"state":"MISSING"},"therapy":{"summary":"Sobre ipilimumab."}}]}}""",
            data["therapy"]!.ToJsonString());
    }

    [Fact]
    public async Task Speaks_the_language_of_the_request_where_a_field_names_none()
    {
        var therapy = _library.NewTherapy("ipilimumab").In(Locale.Es, "ipilimumab-es", ("summary", "Sobre ipilimumab."));
        var reader = new Reader(_library.Show(therapy).Graph);

        var data = await reader.ReadAsync("""{ therapies { nodes { slug } } therapy(slug: "ipilimumab", locale: EN) { slug } }""", locale: Locale.Es);

        Assert.Equal("""{"therapies":{"nodes":[{"slug":"ipilimumab-es"}]},"therapy":{"slug":"ipilimumab"}}""", data.ToJsonString());
    }

    [Fact]
    public async Task Filters_orders_and_turns_pages()
    {
        var therapy = _library.NewTherapy("ipilimumab");
        var podcasts = Enumerable.Range(1, 5).Select(n => _library.NewPodcast($"Title {n}", therapy).With(("episode", 10 - n))).ToArray();
        var reader = new Reader(_library.Show([therapy, .. podcasts]).Graph);
        const string query = """
            query ($after: String) { podcasts(first: 2, after: $after, where: { episode: { lt: 9 }, therapy: { genericName: { eq: "ipilimumab" } } }, order: [{ therapy: { genericName: DESC } }, { episode: ASC }])
              { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { episode } } } }
            """;

        var first = (await reader.ReadAsync(query))["podcasts"]!;
        var second = (await reader.ReadAsync(query, $$"""{ "after": {{first["pageInfo"]!["endCursor"]!.ToJsonString()}} }"""))["podcasts"]!;

        Assert.Equal(4, (int)first["totalCount"]!);
        Assert.Equal([5, 6], first["edges"]!.AsArray().Select(e => (int)e!["node"]!["episode"]!));
        Assert.Equal([7, 8], second["edges"]!.AsArray().Select(e => (int)e!["node"]!["episode"]!));
        Assert.Equal((true, false), ((bool)first["pageInfo"]!["hasNextPage"]!, (bool)first["pageInfo"]!["hasPreviousPage"]!));
        Assert.Equal((false, true), ((bool)second["pageInfo"]!["hasNextPage"]!, (bool)second["pageInfo"]!["hasPreviousPage"]!));
        Assert.Equal((string?)second["edges"]![0]!["cursor"], (string?)second["pageInfo"]!["startCursor"]);
    }

    [Theory]
    [InlineData("{ tags: { some: { or: [{ eq: \"a\" }, { eq: \"z\" }] } } }", "one")]
    [InlineData("{ tags: { all: { or: [{ eq: \"b\" }, { eq: \"c\" }] } } }", "two three")]
    [InlineData("{ tags: { none: { startsWith: \"b\" } } }", "three")]
    [InlineData("{ tags: { any: false } }", "three")]
    [InlineData("{ codes: { some: { system: { eq: NCIT }, value: { eq: \"C1\" } } } }", "one")]
    [InlineData("{ codes: { all: { value: { startsWith: \"C\" } } } }", "one two three")]
    [InlineData("{ isrc: null }", "one three")]
    [InlineData("{ isrc: { value: { eq: \"I2\" } } }", "two")]
    [InlineData("{ prequel: null }", "one three")]
    [InlineData("{ prequel: { slug: { eq: \"one\" } } }", "two")]
    [InlineData("{ or: [{ slug: { eq: \"one\" } }, { slug: { endsWith: \"ee\" } }] }", "one three")]
    [InlineData("{ and: [], or: [], slug: {} }", "one two three")]
    [InlineData("{ id: { in: [\"nobody\"] } }", "")]
    [InlineData("{ id: { nin: [\"nobody\"] } }", "one two three")]
    [InlineData("{ sequels: { some: { slug: { eq: \"two\" } } } }", "one")]
    [InlineData("{ chapters: { some: { seconds: { gte: 60 } } } }", "two")]
    [InlineData("{ mentions: { some: { slug: { eq: \"two\" } } } }", "three")]
    [InlineData("{ review: { nextReviewDue: { eq: null } } }", "one two three")]
    [InlineData("{ rating: { gt: 4.25 } }", "two")]
    [InlineData("{ endsAt: { gt: \"2026-12-31T23:00:00-05:00\" } }", "two")]
    public async Task Finds_those_that_meet_a_filter(string where, string found)
    {
        var therapy = _library.NewTherapy("ipilimumab");
        var one = _library.NewPodcast("one", therapy).With(("codes", new JsonArray(Library.Code("NCIT", "C1", "One")))).In(Locale.En, null, ("tags", new JsonArray("a", "b")));
        var two = _library.NewPodcast("two", therapy)
            .With(("isrc", Library.Code("NCIT", "I2", "Two")), ("prequel", one.Id.ToString()), ("rating", JsonNode.Parse("4.5")), ("endsAt", "2027-01-01T05:00:00Z"),
                ("chapters", new JsonArray(new JsonObject { ["key"] = "c", ["seconds"] = 60 })))
            .In(Locale.En, null, ("tags", new JsonArray("b")), ("chapters", new JsonObject { ["c"] = new JsonObject { ["heading"] = "C" } }));
        var three = _library.NewPodcast("three", therapy).With(("mentions", Library.Links(two)));
        var reader = new Reader(_library.Show(therapy, one, two, three).Graph);

        var data = await reader.ReadAsync($"{{ podcasts(where: {where}) {{ nodes {{ slug }} }} }}");

        Assert.Equal(found, string.Join(' ', data["podcasts"]!["nodes"]!.AsArray().Select(n => (string?)n!["slug"])));
    }

    [Fact]
    public async Task Takes_only_so_many_of_a_list_as_are_asked_for()
    {
        var therapy = _library.NewTherapy("ipilimumab");
        var one = _library.NewPodcast("one", therapy);
        var two = _library.NewPodcast("two", therapy);
        var three = _library.NewPodcast("three", therapy).With(("mentions", Library.Links(two, one)));
        var reader = new Reader(_library.Show(therapy, one, two, three).Graph);

        var data = await reader.ReadAsync("""{ podcast(slug: "three") { mentions(first: 1) { slug } all: mentions { slug } } }""");

        Assert.Equal("""{"mentions":[{"slug":"two"}],"all":[{"slug":"two"},{"slug":"one"}]}""", data["podcast"]!.ToJsonString());
    }

    [Fact]
    public async Task Shows_of_a_recalled_one_its_title_and_notice_only()
    {
        var therapy = _library.NewTherapy("ipilimumab");
        therapy.IsRecalled = true;
        therapy.Notice = new Notice(NoticeKind.Recall, "Called back.", Entry.Noon);
        var podcast = _library.NewPodcast("one", therapy);
        var reader = new Reader(_library.Show(therapy, podcast).Graph);

        var data = await reader.ReadAsync("""
            { therapy(slug: "ipilimumab") { genericName summary aliases { key } podcasts { totalCount } notice { kind text } } therapies { totalCount } podcast(slug: "one") { therapy { genericName } } }
            """);

        Assert.Equal(
            """{"therapy":{"genericName":"ipilimumab","summary":"","aliases":[],"podcasts":{"totalCount":0},"notice":{"kind":"RECALL","text":"Called back."}},"therapies":{"totalCount":0},"podcast":{"therapy":{"genericName":"ipilimumab"}}}""",
            data.ToJsonString());
    }

    [Fact]
    public async Task Says_of_an_unfinished_draft_which_field_is_missing()
    {
        var therapy = _library.NewTherapy("ipilimumab").With(("scope", null));
        var reader = new Reader(_library.Show(therapy).Graph);

        var (outcome, answer) = await reader.SendAsync("""{ therapies { nodes { genericName scope } } }""");

        Assert.Equal(Outcome.Executed, outcome);
        Assert.Equal(
            """{"errors":[{"message":"`scope` is not filled in yet.","locations":[{"line":1,"column":35}],"path":["therapies","nodes",0,"scope"],"extensions":{"code":"INCOMPLETE"}}],"data":{"therapies":{"nodes":null}}}""",
            answer.ToJsonString(new() { Encoder = Model.Documents.CanonicalJson.Encoder }));
    }

    [Fact]
    public async Task Answers_the_whole_patient_page()
    {
        var query = await File.ReadAllTextAsync(Repository.PathTo("docs", "patient-page.graphql"), TestContext.Current.CancellationToken);
        var topic = _library.New(Library.Topic).With(("kind", "OVERVIEW"), ("audience", "PATIENT")).In(Locale.En, "immunotherapy", ("title", "Immunotherapy"), ("summary", "About it."));
        var reader = new Reader(_library.Show(topic).Graph);

        var data = await reader.ReadAsync(query, """{ "slug": "immunotherapy", "locale": "ES" }""");

        Assert.Equal("Immunotherapy", (string?)data["topic"]!["title"]);
        Assert.Equal(0, (int)data["cancerTypes"]!["totalCount"]!);
    }

    [Fact]
    public async Task Tells_clients_about_the_schema()
    {
        var data = await new Reader(_library.Graph).ReadAsync("""
            { __schema { queryType { name } types { name kind description specifiedByURL isOneOf interfaces { name } possibleTypes { name } enumValues(includeDeprecated: true) { name isDeprecated }
              inputFields(includeDeprecated: true) { name defaultValue isDeprecated } fields(includeDeprecated: true) { name isDeprecated deprecationReason args(includeDeprecated: true) { name type { name ofType { name } } } } }
              directives { name isRepeatable locations args { name } } } date: __type(name: "Date") { specifiedByURL } }
            """);

        Assert.Equal("Query", (string?)data["__schema"]!["queryType"]!["name"]);
        Assert.StartsWith("https://", (string?)data["date"]!["specifiedByURL"]);
    }

    private static string IdOf(Entry entry) => Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes($"{entry.Type.Name}:{entry.Id}"));
}
