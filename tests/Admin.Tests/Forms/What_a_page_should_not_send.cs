using System.Buffers.Binary;
using System.IO.Hashing;
using System.IO.Pipelines;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Immunotherapy.Admin.Preview;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Tests.Forms;

public sealed class What_a_page_should_not_send(FormServer server) : IClassFixture<FormServer>
{
    private const int Megabyte = 1024 * 1024;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Values => new()
    {
        { "title@en", Text(new string('a', 900_000)), "It has 900000 characters; at most 120 are allowed." },
        { "transcript@en", Text(new string('[', 70_000)), "at most 60000 are allowed" },
        { "title@en", "\"\\ud800\"", "half of a character" },
        { "title@en", "\"\\udc00\\ud800\"", "half of a character" },
        { "transcript@es", "\"uno\\udfff\"", "half of a character" },
        { "title@en", "\"a\\u0000b\"", "NUL" },
        { "title@en", "\"a\\u202Etxt.exe\"", "turns the direction of writing over (U+202E)" },
        { "title@en", "\"a\\u2067b\"", "never turns it back" },
        { "url", Text("javascript:alert(1)"), "is not a web address" },
        { "url", Text("JaVaScRiPt:alert(1)"), "is not a web address" },
        { "url", Text("java\tscript:alert(1)"), "is not a web address" },
        { "url", Text(" https://example.org"), "is not a web address" },
        { "url", Text("data:text/html;base64,PHNjcmlwdD4="), "is not a web address" },
        { "url", Text("https://example.org/\u202Egpj"), "is not a web address" },
        { "url", Text("https://example.org/" + new string('a', 2_000)), "at most 2000 are allowed" },
        { "externalId", "{\"$ne\":null}", "should be a text" },
        { "citations", "[{\"key\":\"a\"},{\"key\":\"a\"}]", "a" },
        { "constructor", Text("x"), "has no field 'constructor'" },
        { "title@en\\u0000", Text("x"), "is not a path" },
    };

    [Theory, MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public async Task Is_refused_by_its_field_and_the_page_goes_on_saving(string path, string value, string said)
    {
        var id = await VideoAsync();

        var answer = await TypeAsync(id, 1, path, value);

        Assert.Equal("REFUSED", (string?)answer["outcome"]);
        Assert.Contains(said, (string?)answer["problem"], StringComparison.Ordinal);
        await GoesOnSavingAsync(id);
    }

    [Fact]
    public async Task Is_refused_when_it_is_larger_than_a_batch_may_be()
    {
        var id = await VideoAsync();

        using var answer = await server.EditAsync(id, Batch(1, "title@en", Text(new string('a', Megabyte))));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("1024 KB, which is the most", await SentenceAsync(answer), StringComparison.Ordinal);
        await GoesOnSavingAsync(id);
    }

    [Fact]
    public async Task Is_refused_as_a_picture_that_no_browser_should_open()
    {
        var id = await VideoAsync();
        (byte[] File, string Said)[] files =
        [
            (Png(30_000, 30_000), "30000 x 30000 pixels"),
            (Encoding.ASCII.GetBytes("\u0089PNG but not quite"), "Choose a PNG, JPEG, WebP or AVIF file"),
            (Encoding.ASCII.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"), "Choose a PNG, JPEG, WebP or AVIF file"),
            (Encoding.ASCII.GetBytes("<html><script>alert(1)</script></html>"), "Choose a PNG, JPEG, WebP or AVIF file"),
            (Encoding.ASCII.GetBytes("MZ this is a program"), "Choose a PNG, JPEG, WebP or AVIF file"),
        ];

        foreach (var (file, said) in files)
        {
            using var answer = await server.PostAsync("/admin/media", new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains(said, await SentenceAsync(answer), StringComparison.Ordinal);
        }
        await GoesOnSavingAsync(id);
    }

    [Theory]
    [InlineData("bracket", '[', 50_000)]
    [InlineData("quote", '>', 10_000)]
    public async Task Is_kept_as_it_was_typed_and_shown_plain_where_it_would_be_slow(string name, char sign, int times)
    {
        var id = await VideoAsync();
        Assert.NotEmpty(name);

        var answer = await TypeAsync(id, 1, "transcript@en", Text(new string(sign, times)));

        Assert.Equal("APPLIED", (string?)answer["outcome"]);
        Assert.Equal(times, ((string?)(await server.ViewAsync(id)).Working.Texts[Locale.En]["transcript"])!.Length);
        using var preview = await server.GetAsync(PreviewDoor.AddressOf(id, Locale.En, Perspective.Draft));
        var page = await preview.Content.ReadAsStringAsync(Stop);
        Assert.Equal(HttpStatusCode.OK, preview.StatusCode);
        Assert.DoesNotContain("<blockquote", page, StringComparison.Ordinal);
        await GoesOnSavingAsync(id);
    }

    [Fact]
    public async Task Is_refused_before_it_comes_where_it_is_a_form_without_a_token()
    {
        var never = new Pipe();

        using var answer = await server.EditSlowlyAsync(await server.TopicAsync(), never.Reader.AsStream(), "application/x-www-form-urlencoded", hasToken: false)
            .WaitAsync(TimeSpan.FromSeconds(15), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        await never.Writer.CompleteAsync();
    }

    [Fact]
    public async Task Is_refused_with_the_token_of_a_page_that_somebody_else_has_open()
    {
        await server.SignInAsync();
        var id = await VideoAsync();

        using var answer = await server.PostAsync(
            $"/admin/entries/{id}/edits", new StringContent(Batch(1, "title@en", Text("Forged")), Encoding.UTF8, "application/json"), await server.TokenOfAnotherAsync());

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Null((await server.ViewAsync(id)).Title(Locale.En));
        await GoesOnSavingAsync(id);
    }

    [Fact]
    public async Task Is_taken_once_when_it_is_sent_again_and_again_at_the_same_time()
    {
        var id = await VideoAsync();
        var token = await server.TokenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            using var answer = await server.PostAsync($"/admin/entries/{id}/edits", new StringContent(Batch(1, "title@en", Text("Once")), Encoding.UTF8, "application/json"), token);
            return (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!["edits"]![0]!["outcome"];
        }));

        Assert.Equal(["APPLIED", .. Enumerable.Repeat("REPLAYED", 7)], answers.Order(StringComparer.Ordinal));
        Assert.Equal(2, (await server.ViewAsync(id)).DraftVersion);
    }

    private Task<Guid> VideoAsync() => server.Desk.CreateAsync(ImmunotherapyCatalog.Catalog["Video"], FormServer.Ann, null, Stop);

    private async Task GoesOnSavingAsync(Guid id)
    {
        Assert.Equal("APPLIED", (string?)(await TypeAsync(id, 2, "title@en", Text("Still here")))["outcome"]);
        Assert.Equal("Still here", (await server.ViewAsync(id)).Title(Locale.En));
    }

    private async Task<JsonNode> TypeAsync(Guid id, int sequence, string path, string value)
    {
        using var answer = await server.EditAsync(id, Batch(sequence, path, value));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!["edits"]![0]!;
    }

    private static string Text(string text) => JsonValue.Create(text).ToJsonString();

    // A page that was opened just now sees whatever is there.
    private static string Batch(int sequence, string path, string value) =>
        $$"""{"client":"tab-of-ann","edits":[{"sequence":{{sequence}},"path":"{{path}}","value":{{value}},"base":1000}]}""";

    private static async Task<string> SentenceAsync(HttpResponseMessage answer) => (string)(await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!["detail"]!;

    private static byte[] Png(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", header), .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc32.HashToUInt32(named));
        return [.. length, .. named, .. sum];
    }
}
