using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>A part of an entry: its key and its values.</summary>
public sealed class NodePart
{
    private readonly Node _node;
    private readonly FieldSlots _list;
    private readonly int _index;

    internal NodePart(Node node, FieldSlots list, int index) => (_node, _list, _index) = (node, list, index);

    public string Key => JsonText.ToString(KeyJson.Span);

    /// <summary>The key as a JSON string.</summary>
    public ReadOnlyMemory<byte> KeyJson => Shared.Memory(ShapeLayout.KeySlot);

    private Block Shared => _node.Shared.Nested(_list.Shared).Nested(_index);

    public Values Values(Locale served) => new(_list.Part!, Shared, _node.Text(served).Block.Nested(_list.Text).Nested(_index));

    internal ReadOnlySpan<byte> Targets(Field link) => Shared.Span(_list.Part![link].Shared);
}
