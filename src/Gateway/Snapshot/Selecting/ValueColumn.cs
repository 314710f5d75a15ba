using System.Runtime.InteropServices;
using Immunotherapy.Gateway.Snapshot.Columns;
using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>
/// One scalar of all entries of a type: the values there are, each once and in order, and for each entry a code that says which it
/// has. A comparison is looked up once among the values; asked of an entry it is then a comparison of whole numbers.
/// It carries <c>bench/operations/filtered.graphql</c>.
/// </summary>
internal sealed class ValueColumn
{
    /// <summary>Values that no entry has any more stay until there are this many times as many as entries.</summary>
    private const int MostValuesPerEntry = 2;

    private readonly byte[][] _values;

    private ValueColumn(byte[][] values, int[] codes, int[] places) => (_values, Codes, Places) = (values, codes, places);

    /// <summary>How many codes there are: one for each value, and 0 for its absence.</summary>
    public int CodeCount => _values.Length + 1;

    /// <summary>The codes by the place of the entry in its type; of those that lists show.</summary>
    public int[] Codes { get; }

    /// <summary>The places by ordinal.</summary>
    public int[] Places { get; }

    /// <summary>The value (see <see cref="ValueKey"/>) that a code above 0 stands for.</summary>
    public ReadOnlySpan<byte> Value(int code) => _values[code - 1];

    /// <summary>The first code whose value is not below this one.</summary>
    public int FirstFrom(ReadOnlySpan<byte> value)
    {
        var (low, high) = (0, _values.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_values[middle].AsSpan().SequenceCompareTo(value) < 0) low = middle + 1;
            else high = middle;
        }
        return low + 1;
    }

    public static ValueColumn Make(ContentGraph graph, TypeLayout layout, ValueKey key)
    {
        var writer = new KeyWriter();
        var keys = new List<SortKey>();
        foreach (var ordinal in graph.Visible(layout))
        {
            var from = writer.Length;
            if (key.Write(graph.At(ordinal)!, writer)) keys.Add(new SortKey(SortKey.Head(writer.Written[from..]), from, writer.Length, ordinal));
        }
        CollectionsMarshal.AsSpan(keys).Sort(new SortKey.Comparer(writer));
        var values = new List<byte[]>();
        var (codes, places) = (new int[graph.Ground.Places.CountOf(layout.Index)], graph.Ground.Places.ByOrdinal);
        foreach (var sorted in keys)
        {
            var value = writer.Written[sorted.From..sorted.To];
            if (values.Count == 0 || !value.SequenceEqual(values[^1])) values.Add(value.ToArray());
            codes[places[sorted.Ordinal]] = values.Count;
        }
        return new ValueColumn([.. values], codes, places);
    }

    /// <summary>The column after these entries changed, came or went.</summary>
    public ValueColumn After(ContentGraph graph, TypeLayout layout, ValueKey key, int[] changed)
    {
        if (_values.Length > graph.Visible(layout).Length * MostValuesPerEntry + changed.Length) return Make(graph, layout, key);
        var found = Array.ConvertAll(changed, ordinal => ValueOf(graph, layout, key, ordinal));
        var next = With([.. found.OfType<byte[]>().Where(v => !Has(v))], graph.Ground.Places, layout);
        for (var i = 0; i < changed.Length; i++)
            next.Codes[next.Places[changed[i]]] = found[i] is { } value ? next.FirstFrom(value) : 0;
        return next;
    }

    private bool Has(byte[] value) => FirstFrom(value) is var code && code < CodeCount && Value(code).SequenceEqual(value);

    private static byte[]? ValueOf(ContentGraph graph, TypeLayout layout, ValueKey key, int ordinal)
    {
        var writer = new KeyWriter();
        return graph.AtVisible(ordinal) is { } node && node.Layout == layout && key.Write(node, writer) ? writer.Written.ToArray() : null;
    }

    /// <summary>A copy with room for so many entries, and with further values: the codes above each move up.</summary>
    private ValueColumn With(List<byte[]> further, Places places, TypeLayout layout)
    {
        var codes = new int[places.CountOf(layout.Index)];
        Codes.CopyTo(codes, 0);
        if (further.Count == 0) return new ValueColumn(_values, codes, places.ByOrdinal);
        further.Sort((a, b) => a.AsSpan().SequenceCompareTo(b));
        var values = new List<byte[]>(_values.Length + further.Count);
        var moved = new int[CodeCount];
        var next = 0;
        for (var i = 0; i <= _values.Length; i++)
        {
            for (; next < further.Count && (i == _values.Length || further[next].AsSpan().SequenceCompareTo(_values[i]) < 0); next++)
                if (values.Count == 0 || !further[next].AsSpan().SequenceEqual(values[^1])) values.Add(further[next]);
            if (i == _values.Length) break;
            values.Add(_values[i]);
            moved[i + 1] = values.Count;
        }
        for (var i = 0; i < codes.Length; i++) codes[i] = moved[codes[i]];
        return new ValueColumn([.. values], codes, places.ByOrdinal);
    }
}
