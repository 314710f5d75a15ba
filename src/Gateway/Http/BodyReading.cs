using System.Buffers;
using Microsoft.Net.Http.Headers;

namespace Immunotherapy.Gateway.Http;

/// <summary>Reads the body of a GraphQL request: JSON in UTF-8, as it is, up to a size.</summary>
internal static class BodyReading
{
    /// <exception cref="RefusedRequestException"/>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int mostBytes, CancellationToken cancellation)
    {
        CheckForm(request);
        if (request.ContentLength > mostBytes) throw TooLarge(mostBytes);
        var body = new ArrayBufferWriter<byte>((int)(request.ContentLength ?? 1024) + 1);
        while (await request.Body.ReadAsync(body.GetMemory(), cancellation) is var read and > 0)
        {
            body.Advance(read);
            if (body.WrittenCount > mostBytes) throw TooLarge(mostBytes);
        }
        return body.WrittenMemory;
    }

    private static void CheckForm(HttpRequest request)
    {
        var isJson = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
                || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));
        if (!isJson)
            throw new RefusedRequestException(StatusCodes.Status415UnsupportedMediaType, "Send the operation as application/json in UTF-8.");
        if (request.Headers.ContentEncoding.Count > 0)
            throw new RefusedRequestException(StatusCodes.Status415UnsupportedMediaType, "Send the body as it is, not compressed.");
    }

    private static RefusedRequestException TooLarge(int mostBytes) =>
        new(StatusCodes.Status413PayloadTooLarge, $"The body is larger than {mostBytes} bytes.");
}
