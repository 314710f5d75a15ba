using System.Buffers;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>
/// Goes through the members of one object, or the elements of one array, of canonical JSON, jumping over each value. A general
/// reader looks at long texts byte by byte once it has met an escape; loading is mostly long texts, and they were checked when they
/// were written. Measured by the load benchmark.
/// </summary>
internal ref struct JsonScanner(ReadOnlySpan<byte> json)
{
    private static readonly SearchValues<byte> InText = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> Nesting = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> AfterPlain = SearchValues.Create(",}]"u8);

    private readonly ReadOnlySpan<byte> _json = json;
    private int _at = 1;

    /// <summary>The next member of an object: its name without quotes, its value.</summary>
    public bool NextMember(out Place name, out Place value)
    {
        (name, value) = (default, default);
        if (!HasNext()) return false;
        if (_json[_at] != '"') throw Broken();
        var quoted = Value();
        name = new Place(quoted.Start + 1, quoted.Length - 2);
        if (_json[_at++] != ':') throw Broken();
        value = Value();
        return true;
    }

    /// <summary>The next element of an array.</summary>
    public bool NextElement(out Place value)
    {
        value = default;
        if (!HasNext()) return false;
        value = Value();
        return true;
    }

    private bool HasNext()
    {
        if (_json[_at] == ',') _at++;
        return _json[_at] is not ((byte)'}' or (byte)']');
    }

    private Place Value()
    {
        var start = _at;
        switch (_json[_at])
        {
            case (byte)'"': SkipText(); break;
            case (byte)'{' or (byte)'[': SkipNested(); break;
            default: _at += Jump(AfterPlain); break;
        }
        return new Place(start, _at - start);
    }

    private void SkipText()
    {
        for (_at++; ; _at += 2)
        {
            _at += Jump(InText);
            if (_json[_at] == '"') break;
        }
        _at++;
    }

    private void SkipNested()
    {
        var depth = 0;
        do
        {
            _at += Jump(Nesting);
            switch (_json[_at])
            {
                case (byte)'"': SkipText(); continue;
                case (byte)'{' or (byte)'[': depth++; break;
                default: depth--; break;
            }
            _at++;
        }
        while (depth > 0);
    }

    private readonly int Jump(SearchValues<byte> to)
    {
        var length = _json[_at..].IndexOfAny(to);
        return length >= 0 ? length : throw Broken();
    }

    private readonly FormatException Broken() =>
        new($"A stored document is not canonical JSON near byte {_at}. Its content hash will tell which.");
}
