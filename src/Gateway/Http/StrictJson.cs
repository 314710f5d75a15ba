using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Immunotherapy.Gateway.Http;

/// <summary>Reads JSON that means the same to everyone: UTF-8 without a mark, no key twice, no half characters, no NUL, bounded depth.</summary>
internal static class StrictJson
{
    private const int MaxDepth = 64;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    /// <exception cref="RefusedRequestException">With a sentence that begins with <paramref name="what"/>.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json, string what)
    {
        CheckText(json.Span, what);
        try
        {
            return JsonDocument.Parse(json, Options);
        }
        catch (JsonException unreadable)
        {
            throw Unreadable(what, unreadable);
        }
    }

    public static JsonReaderOptions ReaderOptions { get; } = new() { MaxDepth = MaxDepth };

    /// <exception cref="RefusedRequestException"/>
    public static void CheckText(ReadOnlySpan<byte> json, string what)
    {
        if (json.IsEmpty) throw RefusedRequestException.Malformed($"{what} is empty.");
        if (json.StartsWith("\uFEFF"u8)) throw RefusedRequestException.Malformed($"{what} begins with a byte order mark.");
        if (!Utf8.IsValid(json)) throw RefusedRequestException.Malformed($"{what} is not UTF-8.");
        if (json.IndexOf("\\u"u8) >= 0 && EscapeMistake(json) is { } mistake) throw RefusedRequestException.Malformed($"{what} holds {mistake}.");
    }

    private static RefusedRequestException Unreadable(string what, JsonException unreadable) => RefusedRequestException.Malformed(
        $"{what} cannot be read as JSON (line {unreadable.LineNumber + 1}, byte {unreadable.BytePositionInLine + 1}): it is malformed, "
        + $"cut off, has a key twice or is nested deeper than {MaxDepth}.");

    private static string? EscapeMistake(ReadOnlySpan<byte> json)
    {
        for (var i = json.IndexOf((byte)'\\'); i >= 0 && i < json.Length; i++)
        {
            if (json[i] != '\\') continue;
            if (CodeAt(json, i) is not { } code)
            {
                i++;
                continue;
            }
            if (code == 0) return "a NUL character";
            if (char.IsLowSurrogate(code)) return "half of a surrogate pair";
            if (char.IsHighSurrogate(code))
            {
                if (CodeAt(json, i + 6) is not { } second || !char.IsLowSurrogate(second)) return "half of a surrogate pair";
                i += 6;
            }
            i += 5;
        }
        return null;
    }

    // The character of \uXXXX at this place; null for anything else, which the JSON reader will judge.
    private static char? CodeAt(ReadOnlySpan<byte> json, int at) =>
        at + 6 <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;
}
