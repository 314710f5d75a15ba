using System.Buffers;

namespace Immunotherapy.Admin.Forms.Doors;

/// <summary>Reads a small body whole.</summary>
internal static class BodyReading
{
    /// <exception cref="BadBodyException">It is not of the media type, or larger than allowed.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int most, CancellationToken cancellation)
    {
        if (request.ContentLength > most) throw TooLarge(most);
        var bytes = new MemoryStream((int)Math.Min(request.ContentLength ?? 4096, most));
        using var some = MemoryPool<byte>.Shared.Rent(16 * 1024);
        while (await request.Body.ReadAsync(some.Memory, cancellation) is > 0 and var count)
        {
            if (bytes.Length + count > most) throw TooLarge(most);
            bytes.Write(some.Memory.Span[..count]);
        }
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    public static Task<ReadOnlyMemory<byte>> ReadJsonAsync(HttpRequest request, int most, CancellationToken cancellation) =>
        request.HasJsonContentType() ? ReadAsync(request, most, cancellation) : throw new BadBodyException("Send it as application/json.");

    private static BadBodyException TooLarge(int most) => new($"It is larger than {most / 1024} KB, which is the most that is taken at once.");
}
