using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Plans.Compiling;

/// <summary>Groups the fields that apply to an object by their keys, through fragments: CollectFields of the specification, 6.3.2.</summary>
internal sealed class FieldCollector
{
    private readonly ISchema _schema;
    private readonly Conditions _conditions;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];

    public FieldCollector(ISchema schema, GraphQLDocument document, Conditions conditions)
    {
        (_schema, _conditions) = (schema, conditions);
        foreach (var definition in document.Definitions)
            if (definition is GraphQLFragmentDefinition fragment) _fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
    }

    public IReadOnlyList<FieldGroup> Collect(IObjectGraphType type, IEnumerable<GraphQLSelectionSet> selections)
    {
        var groups = new List<FieldGroup>();
        HashSet<ROM>? visited = null;
        foreach (var selection in selections) Collect(type, selection, groups, ref visited);
        return groups;
    }

    private void Collect(IObjectGraphType type, GraphQLSelectionSet selection, List<FieldGroup> groups, ref HashSet<ROM>? visited)
    {
        foreach (var node in selection.Selections)
        {
            if (!_conditions.Include((IHasDirectivesNode)node)) continue;
            switch (node)
            {
                case GraphQLField field:
                    Add(field, groups);
                    break;
                case GraphQLInlineFragment inline when AppliesTo(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, groups, ref visited);
                    break;
                case GraphQLFragmentSpread spread when (visited ??= []).Add(spread.FragmentName.Name.Value):
                    var fragment = _fragments[spread.FragmentName.Name.Value];
                    if (AppliesTo(type, fragment.TypeCondition)) Collect(type, fragment.SelectionSet, groups, ref visited);
                    break;
            }
        }
    }

    private static void Add(GraphQLField field, List<FieldGroup> groups)
    {
        var key = (field.Alias?.Name ?? field.Name).StringValue;
        if (Find(key, groups) is not { } group) groups.Add(group = new FieldGroup(key, field));
        if (field.SelectionSet is { } below) group.Select(below);
    }

    private static FieldGroup? Find(string key, List<FieldGroup> groups)
    {
        foreach (var group in groups)
            if (group.Key == key) return group;
        return null;
    }

    private bool AppliesTo(IObjectGraphType type, GraphQLTypeCondition? condition)
    {
        if (condition is null || condition.Type.Name.Value == type.Name) return true;
        return _schema.AllTypes[condition.Type.Name.Value] is IAbstractGraphType general && general.PossibleTypes.Contains(type);
    }
}
