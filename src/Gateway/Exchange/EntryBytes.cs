using System.Buffers;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>The bytes of one file in a rented buffer, given back when it has been read.</summary>
internal readonly struct EntryBytes : IDisposable
{
    private readonly byte[] _buffer;
    private readonly int _length;

    private EntryBytes(byte[] buffer, int length)
    {
        _buffer = buffer;
        _length = length;
    }

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, _length);

    /// <summary>Null, with a problem, when the file cannot be read or is larger than an entry may be.</summary>
    public static EntryBytes? Read(EntrySource source, Places places)
    {
        try
        {
            using var stream = source.Open();
            if (stream.Length <= FileText.MaxBytes) return Read(stream, (int)stream.Length);
            places.Add(null, null, $"The file is larger than {FileText.MaxBytes / 1024} KB, which no entry is.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            places.Add(null, null, $"The file cannot be read: {fault.Message}");
        }
        return null;
    }

    private static EntryBytes Read(Stream stream, int length)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        return new EntryBytes(buffer, stream.ReadAtLeast(buffer.AsSpan(0, length), length, throwOnEndOfStream: false));
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);
}
