using System.Buffers.Binary;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>
/// The values of an entry in one array: where the shared ones begin (four bytes), then those of the language it falls back to, with
/// the ones that all languages share between the short and the long. One array, since in a large library an entry costs as much time
/// as it touches places in memory (<c>bench/run.sh --scale 100</c>).
/// </summary>
internal readonly struct EntryValues(byte[] bytes)
{
    /// <summary>Where the first block begins.</summary>
    public const int Start = sizeof(int);

    /// <summary>Has memory bring the beginning: the title and what is short.</summary>
    public static void Fetch(byte[] bytes)
    {
        Near.Fetch(bytes, 0);
        Near.Fetch(bytes, Near.Line);
        Near.Fetch(bytes, 2 * Near.Line);
    }

    /// <summary>The values in the language that is served where the one asked for is not there.</summary>
    public Block Words => new(bytes, Start);

    /// <summary>The values that all languages share.</summary>
    public Block Shared => new(bytes, BinaryPrimitives.ReadInt32LittleEndian(bytes));
}
