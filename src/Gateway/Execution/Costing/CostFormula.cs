using System.Text.Json;

namespace Immunotherapy.Gateway.Execution.Costing;

/// <summary>
/// What an operation costs, worked out once from its document and then, where variables say how much is asked for, for each request.
/// <para>
/// Counted is each field that leads to an entry, a list of entries, a connection or a list of parts, once for every item of the lists
/// around it: the sum, over these fields, of the product of the sizes above them. The size of a connection is its <c>first</c> or
/// <c>last</c>, else the default page size; of another list its <c>first</c>, else five; of <c>nodes</c> the number of ids; a single
/// link has one. <c>edges</c>, <c>nodes</c> and <c>node</c> of a connection are part of it. Lists of the introspection count as other
/// lists do. Directives do not change it. So <c>{ topics(first: 20) { nodes { children { videos { totalCount } } } } }</c> costs
/// 1 + 20 + 20 x 5 = 121.
/// </para>
/// </summary>
internal sealed class CostFormula
{
    private readonly CostTerm[] _terms;
    private readonly int _mostItems;
    private readonly Cost? _constant;

    /// <param name="terms">Each after the one that it stands in.</param>
    /// <param name="mostItems">The largest size that a variable can ask for; what is beyond is refused elsewhere.</param>
    public CostFormula(CostTerm[] terms, int mostItems)
    {
        (_terms, _mostItems) = (terms, mostItems);
        if (terms.All(t => t.Variable is null)) _constant = Compute(default);
    }

    /// <summary>Allocates nothing, and takes no time where no variable decides.</summary>
    public Cost With(VariablesText variables) => _constant ?? Compute(variables);

    private Cost Compute(VariablesText variables)
    {
        Span<int> items = _terms.Length <= 512 ? stackalloc int[_terms.Length] : new int[_terms.Length];
        for (var i = 0; i < items.Length; i++) items[i] = _terms[i].Size;
        if (!variables.Json.IsEmpty) ReadSizes(variables.Json.Span, items);
        var (fields, types) = (0L, 0L);
        for (var i = 0; i < items.Length; i++)
        {
            var outer = _terms[i].Outer < 0 ? 1L : items[_terms[i].Outer];
            items[i] = (int)Math.Min(outer * items[i], int.MaxValue);
            fields += outer;
            types += items[i];
        }
        return new Cost(fields, types);
    }

    private void ReadSizes(ReadOnlySpan<byte> variables, Span<int> sizes)
    {
        var reader = new Utf8JsonReader(variables);
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader;
            reader.Read();
            if (SizeAt(ref reader) is not { } size) continue;
            for (var i = 0; i < sizes.Length; i++)
                if (_terms[i].Variable is { } variable && name.ValueTextEquals(variable)) sizes[i] = size;
        }
    }

    // Null for what is no size: it is refused when the arguments are read.
    private int? SizeAt(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number:
                return reader.TryGetInt32(out var size) ? Math.Clamp(size, 0, _mostItems) : null;
            case JsonTokenType.StartArray:
                return CountItems(ref reader);
            default:
                reader.Skip();
                return null;
        }
    }

    private int CountItems(ref Utf8JsonReader reader)
    {
        var count = 0;
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            reader.Skip();
            count++;
        }
        return Math.Min(count, _mostItems);
    }
}
