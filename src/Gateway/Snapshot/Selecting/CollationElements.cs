using System.Text;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>Walks a text in UTF-8 element by element: a character with the marks that follow it, or one half of a joined pair.</summary>
internal ref struct CollationElements(ReadOnlySpan<byte> text, Locale locale)
{
    private ReadOnlySpan<byte> _rest = text;
    private int _second;

    public CollationTable.Weight Current { get; private set; }

    /// <summary>The character itself: it decides where the table has no weight.</summary>
    public int CodePoint { get; private set; }

    public bool MoveNext()
    {
        if (_second != 0)
        {
            Current = CollationTable.Of(_second) with { Accent = CollationTable.Joined };
            _second = 0;
            return true;
        }
        if (_rest.IsEmpty) return false;
        CodePoint = Next();
        Current = CollationTable.Pair(CodePoint) is { } pair ? First(pair) : InLanguage(Marked(CollationTable.Of(CodePoint)));
        return true;
    }

    private CollationTable.Weight First(string pair)
    {
        _second = pair[1];
        return CollationTable.Of(pair[0]) with { Accent = CollationTable.Joined };
    }

    private CollationTable.Weight Marked(CollationTable.Weight weight)
    {
        if (weight.Primary == 0) return weight;
        while (!_rest.IsEmpty && _rest[0] is (0xCC or 0xCD))
        {
            var kept = _rest;
            var accent = CollationTable.Combining(Next());
            if (accent == 0)
            {
                _rest = kept;
                break;
            }
            weight = weight with { Accent = accent };
        }
        return weight;
    }

    private readonly CollationTable.Weight InLanguage(CollationTable.Weight weight) =>
        locale is Locale.Es && weight.Accent == CollationTable.Tilde && weight.Primary == CollationTable.PlainN
            ? weight with { Primary = CollationTable.SpanishEne, Accent = 0 }
            : weight;

    private int Next()
    {
        if (_rest[0] < 0x80)
        {
            var ascii = _rest[0];
            _rest = _rest[1..];
            return ascii;
        }
        Rune.DecodeFromUtf8(_rest, out var rune, out var read);
        _rest = _rest[read..];
        return rune.Value;
    }
}
