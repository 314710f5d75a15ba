using GraphQLParser;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Guarding;

/// <summary>Weighs the definitions of one document, each once, and refuses the document at the first limit that is passed.</summary>
internal sealed class Scale(GraphQLDocument document, Dictionary<ROM, Fragment> fragments, OperationLimits limits)
{
    private readonly WrittenValues _values = new(document, limits);
    private readonly Dictionary<ROM, int> _keys = [];
    private readonly Level _level = new();
    private readonly Stack<Place> _levels = new();
    private readonly Stack<Place> _sides = new();
    private int _directives;
    private int _fields;
    private int _nesting;
    private int _fieldDepth;

    /// <summary>Some response key stands more than once at a level.</summary>
    public bool HasSharedKeys { get; private set; }

    public Weight Weigh(GraphQLFragmentDefinition fragment)
    {
        CountDirectives(fragment, fragment.Directives);
        WeighFirstLevel(fragment.SelectionSet);
        var level = _level.ToList();
        WeighDeeperLevels();
        return new Weight(_fields, _nesting, _fieldDepth, level);
    }

    public void Weigh(GraphQLOperationDefinition operation)
    {
        CountDirectives(operation, operation.Directives);
        foreach (var variable in operation.Variables?.Items ?? [])
        {
            CountDirectives(variable, variable.Directives);
            if (variable.DefaultValue is { } value) _values.Count(value);
        }
        WeighFirstLevel(operation.SelectionSet);
        if (_level.Fields > limits.RootFields) throw Refusal.Limit(document, operation.SelectionSet, $"The operation has more than {limits.RootFields} root fields.");
        WeighDeeperLevels();
    }

    private void WeighFirstLevel(GraphQLSelectionSet set)
    {
        (_fields, _nesting, _fieldDepth) = (0, 0, 0);
        WeighLevel(new Place(set, 0, 0));
    }

    private void WeighDeeperLevels()
    {
        _level.Clear();
        while (_levels.TryPop(out var next))
        {
            WeighLevel(next);
            _level.Clear();
        }
    }

    private void WeighLevel(Place level)
    {
        _sides.Push(level);
        while (_sides.TryPop(out var side))
            foreach (var selection in side.Set.Selections)
                switch (selection)
                {
                    case GraphQLField field:
                        Add(field, side);
                        break;
                    case GraphQLInlineFragment inline:
                        CountDirectives(inline, inline.Directives);
                        _sides.Push(new Place(inline.SelectionSet, Deeper(inline, side.Nesting + 1), side.FieldDepth));
                        break;
                    case GraphQLFragmentSpread spread:
                        Add(spread, side);
                        break;
                }
    }

    private void Add(GraphQLField field, Place side)
    {
        CountDirectives(field, field.Directives);
        _values.Count(field.Arguments);
        CountFields(field, 1);
        var nesting = Deeper(field, side.Nesting + 1);
        var depth = DeeperInFields(field, side.FieldDepth + 1);
        var isPlain = field.SelectionSet is null && field.Arguments is null;
        CountKey(field, new KeyCount(KeyOf(field), isPlain ? 1 : 0, isPlain ? 0 : 1));
        if (field.SelectionSet is { } inner) _levels.Push(new Place(inner, nesting, depth));
    }

    private void Add(GraphQLFragmentSpread spread, Place side)
    {
        CountDirectives(spread, spread.Directives);
        var weight = fragments.TryGetValue(spread.FragmentName.Name.Value, out var fragment) ? fragment.Weight! : null;
        // One that is unknown weighs as a field, so that the fields also bound how often fragments without any are spread.
        CountFields(spread, weight?.Fields ?? 1);
        Deeper(spread, side.Nesting + 1 + (weight?.Nesting ?? 0));
        DeeperInFields(spread, side.FieldDepth + (weight?.FieldDepth ?? 0));
        if (weight is null) return;
        foreach (var count in weight.Level) CountKey(spread, count);
    }

    private int KeyOf(GraphQLField field)
    {
        var name = (field.Alias?.Name ?? field.Name).Value;
        if (!_keys.TryGetValue(name, out var key)) _keys[name] = key = _keys.Count;
        return key;
    }

    private void CountKey(ASTNode at, KeyCount more)
    {
        var count = _level.Add(more);
        HasSharedKeys |= count.Plain + count.Full > 1;
        if (count.Full > limits.SameKeys) throw Refusal.Limit(document, at, $"More than {limits.SameKeys} fields with arguments or selections share one response key.");
        if (count.Plain > limits.SameLeafKeys) throw Refusal.Limit(document, at, $"More than {limits.SameLeafKeys} fields share one response key.");
    }

    // Both numbers are within the limit, so the sum cannot overflow.
    private void CountFields(ASTNode at, int more)
    {
        _fields += more;
        if (_fields > limits.Fields) throw Refusal.Limit(document, at, $"The document has more than {limits.Fields} fields, those of fragments counted wherever they are spread.");
    }

    private void CountDirectives(ASTNode at, GraphQLDirectives? directives)
    {
        if (directives is null) return;
        _directives += directives.Items.Count;
        if (_directives > limits.Directives) throw Refusal.Limit(document, at, $"The document has more than {limits.Directives} directives.");
        foreach (var directive in directives.Items) _values.Count(directive.Arguments);
    }

    private int Deeper(ASTNode at, int nesting)
    {
        if (nesting > limits.Nesting) throw Refusal.Limit(document, at, $"Fields and fragments are nested deeper than {limits.Nesting}.");
        _nesting = Math.Max(_nesting, nesting);
        return nesting;
    }

    private int DeeperInFields(ASTNode at, int depth)
    {
        if (depth > limits.FieldDepth) throw Refusal.Limit(document, at, $"Fields are nested deeper than {limits.FieldDepth}.");
        _fieldDepth = Math.Max(_fieldDepth, depth);
        return depth;
    }

    // A selection set, and how deep it stands in its definition.
    private readonly record struct Place(GraphQLSelectionSet Set, int Nesting, int FieldDepth);
}
