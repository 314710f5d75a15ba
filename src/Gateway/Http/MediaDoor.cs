using Immunotherapy.Gateway.Publishing.Pictures;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Immunotherapy.Gateway.Http;

/// <summary>Hands out pictures under the hash of their bytes: what was fetched once need never be fetched again.</summary>
internal sealed class MediaDoor(PictureShelf pictures)
{
    private const int HashLength = 64;

    public async Task<Results<FileContentHttpResult, NotFound>> GetAsync(string sha256, HttpContext context)
    {
        if (sha256.Length != HashLength || !sha256.All(char.IsAsciiHexDigitLower)) return TypedResults.NotFound();
        if (await pictures.FindAsync(sha256, context.RequestAborted) is not { } picture) return TypedResults.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        // A picture is shown, wherever it is opened, and is never a page.
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return TypedResults.Bytes(picture.Bytes, picture.MediaType, entityTag: new EntityTagHeaderValue($"\"{sha256}\""));
    }
}
