using System.Buffers;

namespace Immunotherapy.Gateway.Http;

/// <summary>A body in a rented array, with room behind it for as much text as the body can hold once it is unescaped.</summary>
internal sealed class RentedBody(int length) : IDisposable
{
    private byte[] _rented = ArrayPool<byte>.Shared.Rent(2 * length);

    public Memory<byte> Bytes => _rented.AsMemory(0, length);

    public Memory<byte> Room => _rented.AsMemory(length, length);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_rented);
        _rented = [];
    }
}
