using System.IO.Pipelines;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Tests.Forms;

public sealed class A_batch_of_edits(FormServer server) : IClassFixture<FormServer>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_kept_and_answered_edit_by_edit()
    {
        var id = await server.TopicAsync();

        var answer = await AnswerAsync(id, """{"client":"tab-of-ann","edits":[{"sequence":1,"path":"title@en","value":"One","base":0},{"sequence":2,"path":"kind","value":"NONSENSE","base":0}]}""");

        Assert.Equal(["APPLIED", "REFUSED"], Outcomes(answer));
        Assert.Contains("'NONSENSE' is not a value of TopicKind", (string?)answer["edits"]![1]!["problem"], StringComparison.Ordinal);
        Assert.Equal("One", (await server.ViewAsync(id)).Title(Locale.En));
    }

    [Fact]
    public async Task Is_applied_once_however_often_it_is_sent()
    {
        var id = await server.TopicAsync();
        const string Batch = """{"client":"tab-of-ann","edits":[{"sequence":1,"path":"title@en","value":"One","base":0}]}""";
        await AnswerAsync(id, Batch);

        var again = await AnswerAsync(id, Batch);

        Assert.Equal(["REPLAYED"], Outcomes(again));
        Assert.Equal(2, (await server.ViewAsync(id)).DraftVersion);
    }

    [Fact]
    public async Task Waits_for_nobody_whose_network_is_slow()
    {
        const string Batch = """{"client":"tab-of-ann","edits":[{"sequence":1,"path":"title@en","value":"One","base":0}]}""";
        var bodies = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Pipe(new PipeOptions(pauseWriterThreshold: 1, resumeWriterThreshold: 1))).ToArray();
        var slow = new List<Task<HttpResponseMessage>>();
        foreach (var body in bodies)
        {
            slow.Add(server.EditSlowlyAsync(await server.TopicAsync(), body.Reader.AsStream()));
            // Done when it is being sent.
            await body.Writer.WriteAsync(Encoding.UTF8.GetBytes(Batch[..20]), Stop);
        }

        var quick = await AnswerAsync(await server.TopicAsync(), Batch).WaitAsync(TimeSpan.FromSeconds(30), Stop);

        Assert.Equal(["APPLIED"], Outcomes(quick));
        foreach (var body in bodies)
        {
            await body.Writer.WriteAsync(Encoding.UTF8.GetBytes(Batch[20..]), Stop);
            await body.Writer.CompleteAsync();
        }
        Assert.All(await Task.WhenAll(slow), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task Tells_both_versions_where_two_wrote_in_the_same_field()
    {
        var id = await server.TopicAsync();
        await AnswerAsync(id, """{"client":"tab-of-ann","edits":[{"sequence":1,"path":"title@en","value":"Ann's","base":1}]}""");

        var answer = await AnswerAsync(id, """{"client":"tab-of-bob","edits":[{"sequence":1,"path":"title@en","value":"Bob's","base":1}]}""");

        Assert.Equal(("CONFLICT", "Ann's", 2), ((string?)answer["edits"]![0]!["outcome"], (string?)answer["edits"]![0]!["theirs"], (int?)answer["edits"]![0]!["theirVersion"]));
    }

    [Fact]
    public async Task Takes_in_a_paste_of_100_KB_where_the_field_has_room_and_says_so_where_it_has_not()
    {
        var id = await server.Desk.CreateAsync(Model.Content.ImmunotherapyCatalog.Catalog["Video"], FormServer.Ann, null, Stop);
        var words = string.Concat(Enumerable.Repeat("palabra ñandú ", 4_285)).Trim();

        var answer = await AnswerAsync(id, new JsonObject
        {
            ["client"] = "tab-of-ann",
            ["edits"] = new JsonArray(
                new JsonObject { ["sequence"] = 1, ["path"] = "transcript@es", ["value"] = words, ["base"] = 0 },
                new JsonObject { ["sequence"] = 2, ["path"] = "title@es", ["value"] = words, ["base"] = 0 }),
        }.ToJsonString());

        Assert.Equal(["APPLIED", "REFUSED"], Outcomes(answer));
        Assert.Contains("at most 120 are allowed", (string?)answer["edits"]![1]!["problem"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\\ud800 half", "half of a character")]
    [InlineData("a\\u0000b", "NUL")]
    [InlineData("a\\u202Eb", "direction")]
    [InlineData("a\\u0007b", "control character")]
    public async Task Refuses_with_a_sentence_what_nobody_can_read(string value, string said)
    {
        var id = await server.TopicAsync();

        var answer = await AnswerAsync(id, $$"""{"client":"tab-of-ann","edits":[{"sequence":1,"path":"title@en","value":"{{value}}","base":0}]}""");

        Assert.Equal(["REFUSED"], Outcomes(answer));
        Assert.Contains(said, (string?)answer["edits"]![0]!["problem"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "cannot be read")]
    [InlineData("[]", "is an object")]
    [InlineData("{\"client\":\"tab-of-ann\",\"edits\":[]}", "1 to 500")]
    [InlineData("{\"client\":\"short\",\"edits\":[{}]}", "'client' has")]
    [InlineData("{\"client\":\"bob.tab-of-bob\",\"edits\":[{}]}", "'client' has")]
    [InlineData("{\"client\":\"tab-of-ann\",\"client\":\"tab-of-bob\",\"edits\":[]}", "cannot be read")]
    [InlineData("{\"client\":\"tab-of-ann\",\"by\":\"bob\",\"edits\":[{}]}", "a key that is none of")]
    [InlineData("{\"client\":\"tab-of-ann\",\"edits\":[{\"sequence\":0,\"path\":\"title@en\",\"value\":1,\"base\":0}]}", "'sequence' is a whole number, 1 or more")]
    [InlineData("{\"client\":\"tab-of-ann\",\"edits\":[{\"sequence\":1.5,\"path\":\"title@en\",\"value\":1,\"base\":0}]}", "'sequence' is a whole number")]
    [InlineData("{\"client\":\"tab-of-ann\",\"edits\":[{\"sequence\":1,\"path\":\"title@en\",\"base\":0}]}", "has a 'value'")]
    [InlineData("{\"client\":\"tab-of-ann\",\"edits\":[{\"sequence\":1,\"path\":\"title@en\",\"value\":\"x\"}]}", "'base' is a whole number")]
    [InlineData("{\"client\":\"tab-of-ann\",\"edits\":[{\"sequence\":1,\"path\":\"title@en\",\"value\":[[[[[[[[[[]]]]]]]]]],\"base\":0}]}", "nested too deep")]
    [InlineData("{\"\\ud800\":1}", "half of a character")]
    public async Task Is_refused_with_a_sentence_when_it_is_none(string json, string said)
    {
        var id = await server.TopicAsync();

        using var answer = await server.EditAsync(id, json);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(said, await SentenceAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_refused_when_it_is_too_large()
    {
        var id = await server.TopicAsync();

        using var answer = await server.EditAsync(id, $$"""{"client":"tab-of-ann","edits":[{"sequence":1,"path":"title@en","value":"{{new string('a', 1024 * 1024)}}","base":0}]}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("1024 KB", await SentenceAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_refused_as_anything_but_JSON()
    {
        var id = await server.TopicAsync();

        using var answer = await server.PostAsync($"/admin/entries/{id}/edits", new StringContent("{}", Encoding.UTF8, "text/plain"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("application/json", await SentenceAsync(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("forged")]
    public async Task Is_refused_without_the_token_of_our_pages(string? token)
    {
        await server.SignInAsync();
        var id = await server.TopicAsync();
        const string Batch = """{"client":"tab-of-ann","edits":[{"sequence":1,"path":"title@en","value":"Forged","base":0}]}""";

        using var answer = await server.PostAsync($"/admin/entries/{id}/edits", new StringContent(Batch, Encoding.UTF8, "application/json"), token);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Null((await server.ViewAsync(id)).Title(Locale.En));
    }

    [Fact]
    public async Task Of_nobody_is_led_to_the_sign_in_page()
    {
        using var fresh = new FormServer();
        var id = await fresh.TopicAsync();
        const string Batch = """{"client":"tab-of-ann","edits":[{"sequence":1,"path":"title@en","value":"Forged","base":0}]}""";

        using var answer = await fresh.PostAsync($"/admin/entries/{id}/edits", new StringContent(Batch, Encoding.UTF8, "application/json"), token: null);

        Assert.Equal("/admin/sign-in", answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Null((await fresh.ViewAsync(id)).Title(Locale.En));
    }

    [Fact]
    public async Task Is_refused_for_an_entry_that_is_not_there()
    {
        using var answer = await server.EditAsync(Guid.Empty, """{"client":"tab-of-ann","edits":[{"sequence":1,"path":"title@en","value":"x","base":0}]}""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("There is no entry", await SentenceAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_the_name_of_anothers_page_is_a_page_of_ones_own()
    {
        var id = await server.TopicAsync();
        await server.Desk.EditAsync(id, "bob.tab-of-bob", [new Edit(1, "title@en", "Bob's")], new Actor("bob"), Stop);

        var answer = await AnswerAsync(id, """{"client":"tab-of-bob","edits":[{"sequence":1,"path":"title@en","value":"Forged","base":1}]}""");

        Assert.Equal(["CONFLICT"], Outcomes(answer));
        Assert.Equal("Bob's", (await server.ViewAsync(id)).Title(Locale.En));
    }

    private async Task<JsonObject> AnswerAsync(Guid id, string json)
    {
        using var answer = await server.EditAsync(id, json);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
    }

    private static IEnumerable<string?> Outcomes(JsonObject answer) => answer["edits"]!.AsArray().Select(e => (string?)e!["outcome"]);

    private static async Task<string> SentenceAsync(HttpResponseMessage answer) => (string)(await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!["detail"]!;
}
