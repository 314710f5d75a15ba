using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Merging;

/// <summary>An operation laid out: its fields in groups that share a path of response keys, outer groups first.</summary>
internal sealed class Layout
{
    private readonly GraphQLDocument _document;
    private readonly ISchema _schema;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];
    private readonly List<List<LaidField>> _groups = [];
    private readonly Dictionary<(int Outer, string Key), int> _numbers = [];
    private readonly Dictionary<(int Outer, IObjectGraphType? On), int> _standings = [];
    private readonly Queue<(GraphQLSelectionSet Set, IGraphType? On)> _sides = new();

    private Layout(GraphQLDocument document, ISchema schema)
    {
        (_document, _schema) = (document, schema);
        foreach (var definition in document.Definitions)
            if (definition is GraphQLFragmentDefinition fragment) _fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
    }

    public IReadOnlyList<IReadOnlyList<LaidField>> Groups => _groups;

    public static Layout Of(GraphQLOperationDefinition operation, GraphQLDocument document, ISchema schema)
    {
        var layout = new Layout(document, schema);
        layout.Lay(operation.SelectionSet, layout.Root(operation), null, -1);
        // Groups are added at the end while those before them are gone through.
        for (var group = 0; group < layout._groups.Count; group++)
            foreach (var field in layout._groups[group])
                if (field.Node.SelectionSet is { } inner) layout.Lay(inner, field.Type?.GetNamedType(), field, group);
        return layout;
    }

    private IGraphType? Root(GraphQLOperationDefinition operation) => operation.Operation switch
    {
        OperationType.Query => _schema.Query,
        OperationType.Mutation => _schema.Mutation,
        OperationType.Subscription => _schema.Subscription,
        _ => null,
    };

    private void Lay(GraphQLSelectionSet set, IGraphType? on, LaidField? outer, int group)
    {
        _sides.Enqueue((set, on));
        while (_sides.TryDequeue(out var side))
            foreach (var selection in side.Set.Selections)
                switch (selection)
                {
                    case GraphQLField field:
                        GroupOf(group, field).Add(new LaidField(field, outer, side.On, TypeOf(side.On, field), StandingOf(outer, side.On)));
                        break;
                    case GraphQLInlineFragment inline:
                        _sides.Enqueue((inline.SelectionSet, inline.TypeCondition is { } condition ? Named(condition) : side.On));
                        break;
                    case GraphQLFragmentSpread spread when _fragments.TryGetValue(spread.FragmentName.Name.Value, out var fragment):
                        _sides.Enqueue((fragment.SelectionSet, Named(fragment.TypeCondition)));
                        break;
                }
    }

    private List<LaidField> GroupOf(int outer, GraphQLField field)
    {
        var key = (outer, (field.Alias?.Name ?? field.Name).StringValue);
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers[key] = number = _groups.Count;
            _groups.Add([]);
        }
        return _groups[number];
    }

    private int StandingOf(LaidField? outer, IGraphType? on)
    {
        var key = (outer?.Standing ?? -1, on as IObjectGraphType);
        if (!_standings.TryGetValue(key, out var standing)) _standings[key] = standing = _standings.Count;
        return standing;
    }

    private IGraphType? Named(GraphQLTypeCondition condition) => _schema.AllTypes[condition.Type.Name.Value];

    private IGraphType? TypeOf(IGraphType? on, GraphQLField field)
    {
        var name = field.Name.Value;
        if (name == _schema.TypeNameMetaFieldType.Name) return _schema.TypeNameMetaFieldType.ResolvedType;
        if (on == _schema.Query && name == _schema.SchemaMetaFieldType.Name) return _schema.SchemaMetaFieldType.ResolvedType;
        if (on == _schema.Query && name == _schema.TypeMetaFieldType.Name) return _schema.TypeMetaFieldType.ResolvedType;
        return (on as IComplexGraphType)?.Fields.Find(name)?.ResolvedType;
    }
}
