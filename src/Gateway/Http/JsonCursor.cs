using System.Text.Json;

namespace Immunotherapy.Gateway.Http;

/// <summary>
/// Steps over JSON from one value to the next without looking into them. Strings are gone through in leaps, from one escape to the next.
/// Whatever is not as it should be ends in a <see cref="JsonException"/>.
/// </summary>
internal ref struct JsonCursor(ReadOnlySpan<byte> json)
{
    private readonly ReadOnlySpan<byte> _json = json;
    private int _at;

    /// <summary>The first byte of what comes next; 0 at the end.</summary>
    public byte Peek()
    {
        while (_at < _json.Length && _json[_at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') _at++;
        return _at < _json.Length ? _json[_at] : (byte)0;
    }

    /// <exception cref="JsonException"/>
    public void Take(char sign)
    {
        if (!TryTake(sign)) throw Broken();
    }

    public bool TryTake(char sign)
    {
        if (Peek() != sign) return false;
        _at++;
        return true;
    }

    /// <summary>Where the text of a string stands, between its quotes.</summary>
    /// <exception cref="JsonException"/>
    public Range String(out bool isEscaped)
    {
        Take('"');
        isEscaped = false;
        var start = _at;
        while (true)
        {
            var leap = _json[_at..].IndexOfAny((byte)'"', (byte)'\\');
            if (leap < 0) throw Broken();
            _at += leap;
            if (_json[_at] == '"') break;
            isEscaped = true;
            PassEscape();
        }
        var text = start.._at++;
        // Control characters stand in no string.
        return _json[text].IndexOfAnyInRange((byte)0, (byte)0x1F) < 0 ? text : throw Broken();
    }

    /// <summary>Where any value stands.</summary>
    /// <exception cref="JsonException"/>
    public Range Value()
    {
        Peek();
        var rest = _json[_at..];
        var reader = new Utf8JsonReader(rest, isFinalBlock: false, new JsonReaderState(StrictJson.ReaderOptions));
        // A number at the very end could go on; in an object something follows.
        if (!reader.Read() || !reader.TrySkip()) throw Broken();
        var value = (_at + (int)reader.TokenStartIndex)..(_at + (int)reader.BytesConsumed);
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) value = _at..value.End;
        _at = value.End.Value;
        return value;
    }

    /// <exception cref="JsonException">Something is left.</exception>
    public void End()
    {
        Peek();
        if (_at < _json.Length) throw Broken();
    }

    private void PassEscape()
    {
        if (_at + 1 >= _json.Length) throw Broken();
        var sign = _json[_at + 1];
        _at += 2;
        if (sign != 'u')
        {
            if (!"\"\\/bfnrt"u8.Contains(sign)) throw Broken();
            return;
        }
        for (var end = _at + 4; _at < end; _at++)
            if (_at >= _json.Length || !char.IsAsciiHexDigit((char)_json[_at])) throw Broken();
    }

    private static JsonException Broken() => new();
}
