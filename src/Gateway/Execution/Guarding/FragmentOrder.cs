using GraphQLParser;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Guarding;

/// <summary>The fragments of a document, each after those that it spreads, so that what it amounts to can be added up in one pass.</summary>
internal sealed class FragmentOrder
{
    private readonly GraphQLDocument _document;
    private readonly List<Fragment> _innerFirst = [];
    private readonly HashSet<Fragment> _met = [];
    private readonly HashSet<Fragment> _ordered = [];

    private FragmentOrder(GraphQLDocument document) => _document = document;

    public IReadOnlyList<Fragment> InnerFirst => _innerFirst;

    /// <summary>Of several that share a name the first, as the engine takes it.</summary>
    public Dictionary<ROM, Fragment> ByName { get; } = [];

    /// <exception cref="OperationRefusedException">A fragment spreads itself, be it through others.</exception>
    public static FragmentOrder Of(GraphQLDocument document, List<Fragment> fragments)
    {
        var order = new FragmentOrder(document);
        foreach (var fragment in fragments) order.ByName.TryAdd(fragment.Definition.FragmentName.Name.Value, fragment);
        foreach (var fragment in fragments) order.Add(fragment);
        return order;
    }

    private void Add(Fragment first)
    {
        if (!_met.Add(first)) return;
        var path = new Stack<(Fragment Fragment, List<GraphQLFragmentSpread> Spreads, int Next)>();
        path.Push((first, first.Spreads(), 0));
        while (path.TryPop(out var step))
        {
            if (step.Next == step.Spreads.Count)
            {
                _ordered.Add(step.Fragment);
                _innerFirst.Add(step.Fragment);
                continue;
            }
            path.Push(step with { Next = step.Next + 1 });
            if (Target(step.Spreads[step.Next]) is { } target) path.Push((target, target.Spreads(), 0));
        }
    }

    // Null where there is nothing left to do: the fragment is unknown, or has its place.
    private Fragment? Target(GraphQLFragmentSpread spread)
    {
        if (!ByName.TryGetValue(spread.FragmentName.Name.Value, out var target) || _ordered.Contains(target)) return null;
        return _met.Add(target) ? target : throw Refusal.Invalid(_document, spread, $"Cannot spread fragment '{target.Definition.FragmentName.Name.StringValue}' within itself.");
    }
}
