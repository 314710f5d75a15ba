using System.Text.Json;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>A condition on the values of a list of texts, numbers or enums, made ready.</summary>
internal sealed class ValueTests(Filter.Values filter, Locale asked)
{
    private readonly NumberTest[] _numbers = IsNumber(filter) ? [.. filter.Where.Select(t => new NumberTest(t.By, t.With))] : [];
    private readonly TextTest[] _texts = IsNumber(filter) ? [] : [.. filter.Where.Select(t => new TextTest(t.By, t.With))];

    public bool Holds(Node node, NodePart? part)
    {
        var json = (part is null ? node.Values(asked) : part.Values(asked)).Json(filter.List).Span;
        var count = new Count(filter.Quantifier);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (!count.IsDecided && reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            count.Add(Holds(json[(int)reader.TokenStartIndex..(int)reader.BytesConsumed]));
        return count.Holds;
    }

    private static bool IsNumber(Filter.Values filter) => filter.List.Kind is FieldKind.Number;

    private bool Holds(ReadOnlySpan<byte> value)
    {
        if (IsNumber(filter))
        {
            var number = TypedValue.Read(FieldKind.Number, value);
            foreach (var test in _numbers)
                if (!test.Holds(number)) return false;
            return true;
        }
        foreach (var test in _texts)
            if (!test.Holds(value)) return false;
        return true;
    }
}
