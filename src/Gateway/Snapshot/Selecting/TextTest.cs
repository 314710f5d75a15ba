using System.Text;
using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>
/// A comparison of texts, made ready. Works on JSON strings: equal texts are equal bytes, and in UTF-8 the order of bytes is that
/// of code points. Only where something is escaped must the text be unwrapped.
/// </summary>
internal sealed class TextTest
{
    private readonly Comparison _by;
    private readonly bool _isNegated;
    private readonly byte[]?[] _json;
    private readonly byte[]?[] _plain;

    public TextTest(Comparison by, IReadOnlyList<object?> with)
    {
        (_by, _isNegated) = Comparisons.Positive(by);
        string?[] texts = [.. with.Select(w => w is Guid id ? id.ToString() : (string?)w)];
        _json = [.. texts.Select(t => t is null ? null : JsonText.Of(t))];
        _plain = [.. texts.Select(t => t is null ? null : Encoding.UTF8.GetBytes(t))];
    }

    /// <summary>Whether a value meets it; an empty span is an absent value.</summary>
    public bool Holds(ReadOnlySpan<byte> json) => Positive(json) != _isNegated;

    private bool Positive(ReadOnlySpan<byte> json)
    {
        for (var i = 0; i < _json.Length; i++)
            if (Positive(json, _json[i], _plain[i])) return true;
        return false;
    }

    private bool Positive(ReadOnlySpan<byte> value, byte[]? json, byte[]? plain)
    {
        if (value.IsEmpty || json is null) return value.IsEmpty && json is null && _by is (Comparison.Equal or Comparison.In);
        return _by switch
        {
            Comparison.Equal or Comparison.In => value.SequenceEqual(json),
            Comparison.StartsWith => value.StartsWith(json.AsSpan(0, json.Length - 1)),
            Comparison.Contains => JsonText.Plain(value).IndexOf(plain) >= 0,
            Comparison.EndsWith => JsonText.Plain(value).EndsWith(plain),
            _ => Comparisons.Holds(_by, JsonText.Plain(value).SequenceCompareTo(plain)),
        };
    }
}
