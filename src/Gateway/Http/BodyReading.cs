using System.Buffers;
using System.IO.Pipelines;
using Microsoft.Net.Http.Headers;

namespace Immunotherapy.Gateway.Http;

/// <summary>Reads the body of a GraphQL request: JSON in UTF-8, as it is, up to a size.</summary>
internal static class BodyReading
{
    private const string Json = "application/json";

    /// <summary>The body, in a rented array.</summary>
    /// <exception cref="RefusedRequestException"/>
    public static async ValueTask<RentedBody> ReadAsync(HttpRequest request, int mostBytes, CancellationToken cancellation)
    {
        CheckForm(request);
        if (request.ContentLength > mostBytes) throw TooLarge(mostBytes);
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            if (read.Buffer.Length > mostBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                throw TooLarge(mostBytes);
            }
            if (read.IsCompleted || read.Buffer.Length == request.ContentLength) return Take(reader, read.Buffer);
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static RentedBody Take(PipeReader reader, in ReadOnlySequence<byte> read)
    {
        var body = new RentedBody((int)read.Length);
        read.CopyTo(body.Bytes.Span);
        reader.AdvanceTo(read.End);
        return body;
    }

    private static void CheckForm(HttpRequest request)
    {
        if (request.ContentType is not Json && !IsJson(request.ContentType))
            throw new RefusedRequestException(StatusCodes.Status415UnsupportedMediaType, "Send the operation as application/json in UTF-8.");
        if (request.Headers.ContentEncoding.Count > 0)
            throw new RefusedRequestException(StatusCodes.Status415UnsupportedMediaType, "Send the body as it is, not compressed.");
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    private static RefusedRequestException TooLarge(int mostBytes) =>
        new(StatusCodes.Status413PayloadTooLarge, $"The body is larger than {mostBytes} bytes.");
}
