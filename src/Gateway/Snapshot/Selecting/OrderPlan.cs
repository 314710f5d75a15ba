using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>An order of a type's entries, made ready: its name, its mark on cursors, the sort key of an entry (its id comes last).</summary>
internal sealed class OrderPlan
{
    private readonly OrderKey[] _keys;
    private readonly Lazy<ulong> _mark;

    public OrderPlan(TypeLayout layout, IReadOnlyList<Ordering> order, Locale asked)
    {
        Layout = layout;
        _keys = [.. order.Select(o => new OrderKey(o, asked))];
        _mark = new Lazy<ulong>(() => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(NameOf(layout, order, asked)))));
    }

    public TypeLayout Layout { get; }

    public bool IsById => _keys.Length == 0;

    /// <summary>The types whose entries decide over places besides the ordered ones themselves.</summary>
    public IEnumerable<Type> Reached => _keys.SelectMany(k => k.Ordering.Through).Select(f => f.Target!);

    /// <summary>What a cursor of this order begins with.</summary>
    public ulong Mark => _mark.Value;

    public void WriteKey(ContentGraph graph, Node node, KeyWriter writer)
    {
        foreach (var key in _keys) key.Write(graph, node, writer);
        writer.Write(node.Id);
    }

    /// <summary>How many of these, which stand in this order, come before a key (or are it, when inclusive).</summary>
    public int CountBefore(ContentGraph graph, ReadOnlySpan<int> ordered, ReadOnlySpan<byte> key, bool inclusive)
    {
        var writer = new KeyWriter();
        var (low, high) = (0, ordered.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            writer.Clear();
            WriteKey(graph, graph.At(ordered[middle])!, writer);
            var sign = writer.Written.SequenceCompareTo(key);
            if (sign < 0 || inclusive && sign == 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    public void Sort(ContentGraph graph, Span<int> ordinals)
    {
        if (IsById || ordinals.Length < 2) return;
        var writer = new KeyWriter();
        var keys = new SortKey[ordinals.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            var from = writer.Length;
            WriteKey(graph, graph.At(ordinals[i])!, writer);
            keys[i] = new SortKey(SortKey.Head(writer.Written[from..]), from, writer.Length, ordinals[i]);
        }
        keys.AsSpan().Sort(new SortKey.Comparer(writer));
        for (var i = 0; i < keys.Length; i++) ordinals[i] = keys[i].Ordinal;
    }

    /// <summary>Says the whole order; equal orders have equal names, in every process.</summary>
    public static string NameOf(TypeLayout layout, IReadOnlyList<Ordering> order, Locale asked)
    {
        var name = new StringBuilder(layout.Type.Name);
        if (order.Count > 0) name.Append('@').Append(asked.Tag());
        foreach (var key in order)
        {
            name.Append(key.Descending ? " -" : " +");
            foreach (var link in key.Through) name.Append(link.Name).Append('.');
            name.Append(key.Value switch
            {
                Scalar.Of of => of.Field.Name,
                Scalar.System system => $"({system.Which})",
                _ => throw new NotSupportedException($"{key.Value} is no value to order by."),
            });
        }
        return name.ToString();
    }
}
