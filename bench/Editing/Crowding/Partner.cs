using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Immunotherapy.Bench.Editing.Crowding;

/// <summary>
/// One connection and no thread but the caller's: who waits for an answer waits in the kernel for its last byte. An <see cref="HttpClient"/>
/// hands each answer from thread to thread, and beside fifty who type on the same processors each of those waits for its turn.
/// </summary>
internal sealed class Partner(Uri address) : IDisposable
{
    private readonly Socket _socket = Connect(address);
    private readonly byte[] _answer = new byte[1 << 20];

    /// <summary>The bytes of a request, made before any is timed.</summary>
    public byte[] Request(string path, string json)
    {
        var body = Encoding.UTF8.GetBytes(json);
        return [.. Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"), .. body];
    }

    /// <summary>Sends it and waits for the last byte of its answer.</summary>
    /// <exception cref="InvalidOperationException">It was not answered with 200, or the server went away.</exception>
    public void Ask(byte[] request)
    {
        _socket.Send(request);
        var (length, head) = (0, -1);
        while (head < 0)
        {
            length += Receive(length);
            head = _answer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
        }
        for (var whole = head + 4 + LengthOf(Encoding.ASCII.GetString(_answer, 0, head)); length < whole;) length += Receive(length);
    }

    public void Dispose() => _socket.Dispose();

    private int Receive(int at) =>
        _socket.Receive(_answer.AsSpan(at)) is > 0 and var more ? more : throw new InvalidOperationException("The server ended the connection in the middle of an answer.");

    private static int LengthOf(string head)
    {
        const string Name = "Content-Length: ";
        if (!head.StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal)) throw new InvalidOperationException($"A page was answered with: {head}");
        var line = head.Split("\r\n").Single(line => line.StartsWith(Name, StringComparison.OrdinalIgnoreCase));
        return int.Parse(line.AsSpan(Name.Length), CultureInfo.InvariantCulture);
    }

    private static Socket Connect(Uri address)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(address.Host, address.Port);
        return socket;
    }
}
