using System.Net;
using System.Text;

namespace Immunotherapy.Gateway.Tests.Http;

public sealed class A_request_that_holds_no_operation(Gate gate) : IClassFixture<Gate>
{
    [Theory]
    [InlineData("", "The body is empty.")]
    [InlineData("{", "The body cannot be read as JSON")]
    [InlineData("{\"query\":\"{a}\"", "The body cannot be read as JSON")]
    [InlineData("{\"query\":\"{a}\"} {}", "The body cannot be read as JSON")]
    [InlineData("{\"query\":\"{a}\",}", "The body cannot be read as JSON")]
    [InlineData("{\"query\":\"{a}\",\"query\":\"{b}\"}", "The body has the key `query` twice")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"a\":1,\"a\":2}}", "The body has the key `a` twice")]
    [InlineData("null", "The body must be a JSON object with `query` in it.")]
    [InlineData("\"{a}\"", "The body must be a JSON object with `query` in it.")]
    [InlineData("[]", "Batches are not served: send one operation a request.")]
    [InlineData("{}", "The body has no `query`.")]
    [InlineData("{\"query\":null}", "The body has no `query`.")]
    [InlineData("{\"query\":\"\"}", "The body has no `query`.")]
    [InlineData("{\"query\":7}", "`query` must be a string.")]
    [InlineData("{\"query\":\"{a}\",\"operationName\":{}}", "`operationName` must be a string.")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"a\":\"\\\"b\\\",\",\"c\":true,\"a\":null}}", "The body has the key `a` twice")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"a\":{\"b\":1,\"b\":2}}}", "The body cannot be read as JSON")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"a\":1 \"b\":2}}", "The body cannot be read as JSON")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"a\":1,}}", "The body cannot be read as JSON")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"a\":tru}}", "The body cannot be read as JSON")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"a\":-}}", "The body cannot be read as JSON")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{a:1}}", "The body cannot be read as JSON")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"a\"}}", "The body cannot be read as JSON")]
    [InlineData("{\"query\":\"{a}\",\"variables\":[]}", "`variables` must be an object.")]
    [InlineData("{\"query\":\"{a}\",\"variables\":\"{}\"}", "`variables` must be an object.")]
    [InlineData("{\"query\":\"{a}\",\"extensions\":0}", "`extensions` must be an object.")]
    [InlineData("\uFEFF{\"query\":\"{a}\"}", "The body begins with a byte order mark.")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"a\":\"\\ud800\"}}", "The body holds half of a surrogate pair.")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"a\":\"\\udc00\\ud800\"}}", "The body holds half of a surrogate pair.")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"\\ud800x\":1}}", "The body holds half of a surrogate pair.")]
    [InlineData("{\"query\":\"{a}\\u0000\"}", "The body holds a NUL character.")]
    public async Task Is_told_what_is_wrong_with_its_body(string body, string sentence) =>
        await AssertRefusedAsync(await gate.PostBodyAsync(Encoding.UTF8.GetBytes(body), "application/json"), HttpStatusCode.BadRequest, sentence);

    [Fact]
    public async Task Is_told_that_its_bytes_are_no_text() => await AssertRefusedAsync(
        await gate.PostBodyAsync([.. "{\"query\":\"{ a"u8, 0xC3, 0x28, .. " }\"}"u8], "application/json"), HttpStatusCode.BadRequest, "The body is not UTF-8.");

    [Fact]
    public async Task Is_told_that_its_JSON_is_too_deep() => await AssertRefusedAsync(
        await gate.PostBodyAsync(Encoding.UTF8.GetBytes($"{{\"query\":\"{{a}}\",\"variables\":{{\"a\":{new string('[', 70)}{new string(']', 70)}}}}}"), "application/json"),
        HttpStatusCode.BadRequest, "The body cannot be read as JSON");

    [Theory]
    [InlineData("{\"query\":\"{ therapies { totalCount } }\",\"variables\":{\"a\":\"\\ud83d\\ude00 \\\\ud800 \\\\u0000\"},\"operationName\":null,\"extensions\":null}")]
    [InlineData("{\"query\":\"{ therapies { totalCount } }\",\"variables\":null,\"unknown\":[1]}")]
    public async Task Is_not_what_one_is_that_is_merely_unusual(string body) =>
        Assert.Equal("{\"data\":{\"therapies\":{\"totalCount\":1}}}", (await Gate.JsonAsync(await gate.PostBodyAsync(Encoding.UTF8.GetBytes(body), "application/json"))).ToJsonString());

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=a")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Is_of_a_type_that_is_not_taken(string? contentType) => await AssertRefusedAsync(
        await gate.PostBodyAsync("{\"query\":\"{ topics { totalCount } }\"}"u8.ToArray(), contentType), HttpStatusCode.UnsupportedMediaType, "Send the operation as application/json in UTF-8.");

    [Theory]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("Application/JSON; charset=\"utf-8\"")]
    public async Task Is_not_what_one_is_that_says_UTF8_in_its_own_way(string contentType) =>
        Assert.Equal(HttpStatusCode.OK, (await gate.PostBodyAsync("{\"query\":\"{ topics { totalCount } }\"}"u8.ToArray(), contentType)).StatusCode);

    [Fact]
    public async Task Is_compressed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Content.Headers.ContentEncoding.Add("gzip");

        await AssertRefusedAsync(await gate.SendAsync(request), HttpStatusCode.UnsupportedMediaType, "Send the body as it is, not compressed.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Is_too_large(bool isChunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(new byte[64 * 1024 + 1]) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = isChunked;

        await AssertRefusedAsync(await gate.SendAsync(request), HttpStatusCode.RequestEntityTooLarge, "The body is larger than 65536 bytes.");
    }

    [Fact]
    public async Task Holds_a_document_that_is_too_large() =>
        await AssertRefusedAsync(await gate.PostAsync($"# {new string('x', 16 * 1024)}\n{Gate.Query}"), HttpStatusCode.RequestEntityTooLarge, "The document is larger than 16384 bytes.");

    [Fact]
    public async Task Has_an_address_that_is_too_long()
    {
        var answer = await gate.GetAsync($"/graphql?query={new string('a', 7_600)}");

        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("/graphql", "The address has no `query`.")]
    [InlineData("/graphql?query=", "The address has no `query`.")]
    [InlineData("/graphql?query=%7Ba%7D&query=%7Bb%7D", "`query` is given more than once.")]
    [InlineData("/graphql?query=%7Ba%7D&variables=%5B%5D", "`variables` must be an object.")]
    [InlineData("/graphql?query=%7Ba%7D&variables=%7B", "`variables` cannot be read as JSON")]
    [InlineData("/graphql?query=%7Ba%7D&extensions=1", "`extensions` must be an object.")]
    public async Task Is_told_what_is_wrong_with_its_address(string address, string sentence) =>
        await AssertRefusedAsync(await gate.GetAsync(address), HttpStatusCode.BadRequest, sentence);

    private static async Task AssertRefusedAsync(HttpResponseMessage response, HttpStatusCode status, string sentence)
    {
        var answer = await Gate.JsonAsync(response);
        Assert.True(response.StatusCode == status, $"{response.StatusCode}: {answer}");
        Assert.StartsWith(sentence, (string?)Assert.Single(answer["errors"]!.AsArray())!["message"]);
        Assert.Null(answer["data"]);
    }
}
