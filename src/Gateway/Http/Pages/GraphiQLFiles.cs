using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace Immunotherapy.Gateway.Http.Pages;

/// <summary>
/// The scripts, styles and workers of GraphiQL, which the build bundles into the program where it finds Node. Each is kept
/// gzipped, under a name that says its content: what a browser has, it need never ask for again.
/// </summary>
internal sealed class GraphiQLFiles
{
    public const string Page = Prefix + "page.html";

    private const string Prefix = "ide/";
    private const string GZip = "gzip";

    private readonly HashSet<string> _names = [.. Embedded.Below(Prefix).Where(name => name != Page)];

    public static bool AreBundled { get; } = Embedded.Below(Prefix).Contains(Page);

    public async Task SendAsync(HttpContext context, string file)
    {
        var response = context.Response;
        if (!_names.TryGetValue(Prefix + file, out var name))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await using var kept = Embedded.Open(name);
        response.ContentType = ContentType(name);
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.Vary = "Accept-Encoding";
        // A worker lives by the policy of its own file, and ours load nothing.
        response.Headers.ContentSecurityPolicy = "default-src 'none'";
        if (Unzips(context.Request))
        {
            response.Headers.ContentEncoding = GZip;
            response.ContentLength = kept.Length;
            await kept.CopyToAsync(response.Body, context.RequestAborted);
            return;
        }

        await using var plain = new GZipStream(kept, CompressionMode.Decompress);
        await plain.CopyToAsync(response.Body, context.RequestAborted);
    }

    private static bool Unzips(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var ways)
        && ways.Any(way => way.Value.Equals(GZip, StringComparison.OrdinalIgnoreCase) && way.Quality is not 0);

    private static string ContentType(string name) => Path.GetExtension(name) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".ttf" => "font/ttf",
        var other => throw new NotSupportedException($"The bundle of GraphiQL holds '{name}': say here what a {other} file is."),
    };
}
