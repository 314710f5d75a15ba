using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace Immunotherapy.Gateway.Http;

/// <summary>
/// Steps over JSON from one value to the next without looking into them. Strings are gone through in stretches.
/// Whatever is not as it should be ends in a <see cref="JsonException"/>.
/// </summary>
internal ref struct JsonCursor(ReadOnlySpan<byte> json)
{
    private const int Stretch = 32;

    private readonly ReadOnlySpan<byte> _json = json;
    private int _at;

    /// <summary>How far it came, in bytes.</summary>
    public readonly int Place => _at;

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
        while (_json.Length - _at >= Stretch)
            if (EndsInStretch(ref isEscaped)) return start.._at++;
        while (_at < _json.Length)
            if (!IsSign(_json[_at])) _at++;
            else if (Ends(ref isEscaped)) return start.._at++;
        throw Broken();
    }

    /// <summary>Where any value stands.</summary>
    /// <exception cref="JsonException"/>
    public Range Value()
    {
        if (Peek() == '"')
        {
            var text = String(out _);
            return (text.Start.Value - 1)..(text.End.Value + 1);
        }
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

    /// <summary>Whether the string ends in the next bytes; passes over them where not.</summary>
    private bool EndsInStretch(ref bool isEscaped)
    {
        var (from, end) = (_at, _at + Stretch);
        var bytes = Vector256.Create(_json.Slice(from, Stretch));
        var escapes = Where(bytes, '\\');
        var signs = escapes | Where(bytes, '"') | Vector256.LessThan(bytes, Vector256.Create((byte)' ')).ExtractMostSignificantBits();
        if (signs == escapes && AreLineBreaks(escapes, bytes))
        {
            isEscaped |= escapes != 0;
            signs = 0;
        }
        while (signs != 0)
        {
            _at = from + BitOperations.TrailingZeroCount(signs);
            if (Ends(ref isEscaped)) return true;
            if (_at >= end) return false;
            signs &= uint.MaxValue << (_at - from);
        }
        _at = end;
        return false;
    }

    // Of a document most escapes are these.
    private static bool AreLineBreaks(uint escapes, Vector256<byte> bytes) =>
        escapes <= int.MaxValue && ((escapes << 1) & ~Where(bytes, 'n')) == 0;

    private static uint Where(Vector256<byte> bytes, char sign) => Vector256.Equals(bytes, Vector256.Create((byte)sign)).ExtractMostSignificantBits();

    private static bool IsSign(byte one) => one is (byte)'"' or (byte)'\\' or < (byte)' ';

    /// <summary>Whether a sign ends the string; passes over an escape. Control characters stand in no string.</summary>
    private bool Ends(ref bool isEscaped)
    {
        if (_json[_at] == '"') return true;
        if (_json[_at] != '\\') throw Broken();
        isEscaped = true;
        PassEscape();
        return false;
    }

    private void PassEscape()
    {
        if (_at + 1 >= _json.Length) throw Broken();
        var sign = _json[_at + 1];
        _at += 2;
        if (sign is (byte)'n' or (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'r' or (byte)'t') return;
        if (sign != 'u') throw Broken();
        for (var end = _at + 4; _at < end; _at++)
            if (_at >= _json.Length || !char.IsAsciiHexDigit((char)_json[_at])) throw Broken();
    }

    private static JsonException Broken() => new();
}
