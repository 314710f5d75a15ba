using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Execution.Plans;

/// <summary>Where a plan reads: an entry in the language served, one of its parts, or an item of one of its values.</summary>
internal readonly struct Here
{
    private Here(Node node, NodeText text, Block shared, Block words, int index) =>
        (Node, Text, Shared, Words, Index) = (node, text, shared, words, index);

    public static Here At(Node node, Locale asked)
    {
        var text = node.Text(asked);
        return new Here(node, text, node.Shared, text.Block, 0);
    }

    public Node Node { get; }

    /// <summary>The standing of the language served.</summary>
    public NodeText Text { get; }

    /// <summary>The values that all languages share, of the entry or of the part; the values of a code or a picture.</summary>
    public Block Shared { get; }

    /// <summary>The values in the language served.</summary>
    public Block Words { get; }

    /// <summary>Which of the codes.</summary>
    public int Index { get; }

    public Here Part(Block shared, Block words) => new(Node, Text, shared, words, 0);

    public Here On(Block item, int index) => new(Node, Text, item, default, index);
}
