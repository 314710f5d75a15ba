using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;

namespace Immunotherapy.Gateway.Http;

/// <summary>
/// What the values of a header come to, kept for the few that nearly all requests repeat: reading lists with weights costs more than
/// running a small operation. Bounded, so that values made up to fill it only cost themselves.
/// </summary>
internal sealed class KnownValues<T>(Func<StringValues, T> read)
{
    private const int Most = 256;
    private const int MostCharacters = 256;

    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    private int _count;

    public T Read(StringValues header)
    {
        if (header is not [{ Length: <= MostCharacters } value]) return read(header);
        if (_known.TryGetValue(value, out var known)) return known;
        var result = read(header);
        if (Volatile.Read(ref _count) < Most && _known.TryAdd(value, result)) Interlocked.Increment(ref _count);
        return result;
    }
}
