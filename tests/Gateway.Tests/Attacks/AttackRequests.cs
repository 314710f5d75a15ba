using System.Net.Http.Headers;
using System.Text;

namespace Immunotherapy.Gateway.Tests.Attacks;

/// <summary>Requests whose body, address or variables are made to hurt.</summary>
public static class AttackRequests
{
    private const string Json = "application/json";
    private const string Good = "{ topics { totalCount } }";

    public static IReadOnlyList<AttackRequest> All { get; } =
    [
        new("a body of 65 KB", () => Body(new string(' ', 65 * 1024)), 413),
        new("a body of 65 KB without its length", () => Chunked(new string(' ', 65 * 1024)), 413),
        new("variables of 33 KB", () => Body($$$"""{"query":"{{{Good}}}","variables":{"a":"{{{new string('a', 33 * 1024)}}}"}}"""), 413),
        new("an address of 7,601 characters", () => new(HttpMethod.Get, "/graphql?query=" + new string('a', 7_601 - "/graphql?query=".Length)), 414),
        new("a batch", () => Body($$"""[{"query":"{{Good}}"},{"query":"{{Good}}"}]"""), 400),
        new("an empty batch", () => Body("[]"), 400),
        new("null", () => Body("null"), 400),
        new("nothing", () => Body(""), 400),
        new("JSON nested past the reader", () => Body($$$"""{"query":"{{{Good}}}","variables":{"a":{{{new string('[', 20_000)}}}{{{new string(']', 20_000)}}}}}"""), 400),
        new("JSON that breaks off", () => Body("{\"query\":\"{ topics"), 400),
        new("a key twice", () => Body($$"""{"query":"{{Good}}","query":"{ a }"}"""), 400),
        new("a byte order mark", () => Body($$"""{{'\uFEFF'}}{"query":"{{Good}}"}"""), 400),
        new("half a surrogate pair", () => Body("""{"query":"{ topic(slug: \"\ud800\") { slug } }"}"""), 400),
        new("a NUL", () => Body("""{"query":"{ topics { totalCount } } \u0000"}"""), 400),
        new("a NUL in the address", () => new(HttpMethod.Get, "/graphql?query=%7Btopics%7BtotalCount%7D%7D%00"), 400),
        new("a form", () => Body("query=%7Ba%7D", "application/x-www-form-urlencoded"), 415),
        new("several parts", () => Body("--a--", "multipart/form-data; boundary=a"), 415),
        new("plain text", () => Body($$"""{"query":"{{Good}}"}""", "text/plain"), 415),
        new("a foreign charset", () => Body($$"""{"query":"{{Good}}"}""", "application/json; charset=utf-7"), 415),
        new("a compressed body", Compressed, 415),
        new("a mutation by GET", () => new(HttpMethod.Get, "/graphql?query=mutation%7Ba%7D"), 405),
        new("a number past Int", () => Variable("1e400", "Int"), 400),
        new("a number of 30,000 digits", () => Variable(new string('9', 30_000), "Int"), 400),
        new("a page of 2^31", () => Variable("2147483648", "Int"), 400),
        new("a negative page by a variable", () => Variable("-5052200", "Int"), 400),
    ];

    private static HttpRequestMessage Variable(string value, string type) =>
        Body($$$"""{"query":"query ($v: {{{type}}}) { topics(first: $v) { totalCount } }","variables":{"v":{{{value}}}}}""");

    private static HttpRequestMessage Body(string text, string type = Json)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
    }

    private static HttpRequestMessage Chunked(string text)
    {
        var request = Body(text);
        request.Headers.TransferEncodingChunked = true;
        return request;
    }

    private static HttpRequestMessage Compressed()
    {
        var request = Body("{}");
        request.Content!.Headers.ContentEncoding.Add("gzip");
        return request;
    }
}
