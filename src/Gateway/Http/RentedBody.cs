using System.Buffers;

namespace Immunotherapy.Gateway.Http;

/// <summary>A body in a rented array.</summary>
internal sealed class RentedBody(int length) : IDisposable
{
    private byte[] _rented = ArrayPool<byte>.Shared.Rent(length);

    public Memory<byte> Bytes => _rented.AsMemory(0, length);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_rented);
        _rented = [];
    }
}
