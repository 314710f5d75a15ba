using System.Text;
using System.Text.Json;

namespace Immunotherapy.Gateway.Execution.Costing;

/// <summary>The variables that say how many entries are asked for, read straight from the JSON of a request.</summary>
internal sealed class SizeVariables
{
    private readonly byte[][] _names;
    private readonly int[] _byTerm;
    private readonly int _mostItems;

    public SizeVariables(CostTerm[] terms, int mostItems)
    {
        var names = terms.Select(t => t.Variable).OfType<string>().Distinct().ToList();
        (_names, _mostItems) = ([.. names.Select(Encoding.UTF8.GetBytes)], mostItems);
        _byTerm = [.. terms.Select(t => t.Variable is null ? -1 : names.IndexOf(t.Variable))];
    }

    public int Count => _names.Length;

    /// <summary>The number of the variable that decides a term; -1: none does.</summary>
    public int Of(int term) => _byTerm[term];

    /// <summary>Fills in the size that each variable asks for: a number as it is, a list by its length; -1 where none is given.</summary>
    public void Read(VariablesText variables, Span<int> sizes)
    {
        sizes.Fill(-1);
        if (variables.Json.IsEmpty) return;
        var reader = new Utf8JsonReader(variables.Json.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var index = IndexOf(ref reader);
            reader.Read();
            if (index < 0) reader.Skip();
            else sizes[index] = Math.Min(Size(ref reader), _mostItems);
        }
    }

    private int IndexOf(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < _names.Length; i++)
            if (reader.ValueTextEquals(_names[i])) return i;
        return -1;
    }

    // What is neither, or a number that is no size, is refused when the arguments are read.
    private static int Size(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.Number) return reader.TryGetInt32(out var size) ? Math.Max(0, size) : 0;
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            reader.Skip();
            return -1;
        }
        var items = 0;
        for (; reader.Read() && reader.TokenType is not JsonTokenType.EndArray; items++) reader.Skip();
        return items;
    }
}
