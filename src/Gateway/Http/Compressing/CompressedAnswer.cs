using System.Buffers;
using System.IO.Compression;
using Microsoft.Extensions.Primitives;

namespace Immunotherapy.Gateway.Http.Compressing;

/// <summary>
/// An answer made smaller for its way, at the fastest level. It stands in a rented array: dispose of it once it is sent.
/// </summary>
internal sealed class CompressedAnswer : IDisposable
{
    private const int FastestQuality = 1;
    private const int WindowBits = 18;

    // Bytes that cannot be made smaller are made larger: by a header, and by an eighth where the fastest level writes eight bits as nine.
    private const int MostAdded = 1_024;
    private const int LeastShare = 4;

    private byte[] _rented;
    private readonly int _length;

    private CompressedAnswer(AnswerCoding coding, ReadOnlySpan<byte> json)
    {
        Coding = AnswerCodings.Name(coding);
        (_rented, _length) = coding switch
        {
            AnswerCoding.Brotli => Brotli(json),
            AnswerCoding.Gzip => Gzip(json),
            AnswerCoding.Identity => throw new NotSupportedException("An answer that is sent as it is takes no compressing."),
        };
    }

    /// <summary>For the Content-Encoding header.</summary>
    public StringValues Coding { get; }

    public ReadOnlyMemory<byte> Bytes => _rented.AsMemory(0, _length);

    /// <summary>Null where it goes as it is.</summary>
    public static CompressedAnswer? Of(ReadOnlyMemory<byte> json, StringValues acceptEncoding)
    {
        var coding = AnswerCodings.Choose(acceptEncoding);
        return coding is AnswerCoding.Identity ? null : new CompressedAnswer(coding, json.Span);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_rented);
        _rented = [];
    }

    private static (byte[] Rented, int Length) Brotli(ReadOnlySpan<byte> json)
    {
        var rented = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(json.Length));
        return BrotliEncoder.TryCompress(json, rented, out var length, FastestQuality, WindowBits) ? (rented, length) : throw TooSmall();
    }

    private static (byte[] Rented, int Length) Gzip(ReadOnlySpan<byte> json)
    {
        var rented = ArrayPool<byte>.Shared.Rent(json.Length + json.Length / LeastShare + MostAdded);
        using var written = new MemoryStream(rented);
        using (var gzip = new GZipStream(written, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(json);
        return (rented, (int)written.Position);
    }

    private static InvalidOperationException TooSmall() => new("Brotli wrote more than the most that it says it can.");
}
