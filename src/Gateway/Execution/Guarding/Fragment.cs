using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Guarding;

/// <summary>A fragment of the document that is looked at.</summary>
internal sealed class Fragment(GraphQLFragmentDefinition definition)
{
    public GraphQLFragmentDefinition Definition { get; } = definition;

    /// <summary>Null until it was weighed, which is before anything that spreads it.</summary>
    public Weight? Weight { get; set; }

    /// <summary>Everything that it spreads, at whatever depth; found without recursion.</summary>
    public List<GraphQLFragmentSpread> Spreads()
    {
        var spreads = new List<GraphQLFragmentSpread>();
        var open = new Stack<GraphQLSelectionSet>();
        open.Push(Definition.SelectionSet);
        while (open.TryPop(out var set))
            foreach (var selection in set.Selections)
                if (selection is GraphQLFragmentSpread spread) spreads.Add(spread);
                else if (selection is IHasSelectionSetNode { SelectionSet: { } inner }) open.Push(inner);
        return spreads;
    }
}
