using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Validating;

/// <summary>Whether all that a definition selects is surely there to be selected. As deep as the parser went.</summary>
internal sealed class SelectionCheck(ISchema schema, Dictionary<ROM, CheckedDefinition> fragments, CheckedDefinition definition)
{
    private readonly InputCheck _input = new(schema, definition.Uses);

    public bool IsValid() => definition.Node switch
    {
        GraphQLOperationDefinition { Operation: OperationType.Query, Directives: null } operation => IsValid(operation.SelectionSet, schema.Query),
        GraphQLFragmentDefinition { Directives: null } fragment => TypeOf(fragment.TypeCondition) is { } on && IsValid(fragment.SelectionSet, on),
        _ => false,
    };

    private bool IsValid(GraphQLSelectionSet set, IGraphType on)
    {
        foreach (var selection in set.Selections)
            if (!IsValid(selection, on)) return false;
        return true;
    }

    private bool IsValid(ASTNode selection, IGraphType on) => selection switch
    {
        GraphQLField field => _input.AreValid(field.Directives, DirectiveLocation.Field) && IsValid(field, on),
        GraphQLInlineFragment { TypeCondition: null } plain =>
            _input.AreValid(plain.Directives, DirectiveLocation.InlineFragment) && IsValid(plain.SelectionSet, on),
        GraphQLInlineFragment { TypeCondition: { } condition } inline =>
            _input.AreValid(inline.Directives, DirectiveLocation.InlineFragment)
            && TypeOf(condition) is { } narrowed && Overlap(on, narrowed) && IsValid(inline.SelectionSet, narrowed),
        GraphQLFragmentSpread spread => _input.AreValid(spread.Directives, DirectiveLocation.FragmentSpread) && CanSpread(spread, on),
        _ => false,
    };

    private bool IsValid(GraphQLField field, IGraphType on)
    {
        if (field.Name.Value == schema.TypeNameMetaFieldType.Name) return field is { Arguments: null, SelectionSet: null };
        // The fields of the introspection are not among these: the engine has the word.
        if ((on as IComplexGraphType)?.Fields.Find(field.Name.Value) is not { ResolvedType: { } type } declared) return false;
        if (!_input.AreValid(field.Arguments, declared.Arguments)) return false;
        var inner = type.GetNamedType();
        return field.SelectionSet is { } below ? !inner.IsLeafType() && IsValid(below, inner) : inner.IsLeafType();
    }

    private bool CanSpread(GraphQLFragmentSpread spread, IGraphType on)
    {
        var name = spread.FragmentName.Name.Value;
        if (!fragments.TryGetValue(name, out var target)) return false;
        definition.Spreads.Add(name);
        return TypeOf(((GraphQLFragmentDefinition)target.Node).TypeCondition) is { } type && Overlap(on, type);
    }

    // Null for a type that has nothing to select.
    private IGraphType? TypeOf(GraphQLTypeCondition condition) =>
        schema.AllTypes[condition.Type.Name.Value] is { } type && (type is IObjectGraphType or IAbstractGraphType) ? type : null;

    private static bool Overlap(IGraphType one, IGraphType other) => (one, other) switch
    {
        _ when one == other => true,
        (IAbstractGraphType a, IAbstractGraphType b) => a.PossibleTypes.Any(b.PossibleTypes.Contains),
        (IAbstractGraphType a, IObjectGraphType b) => a.PossibleTypes.Contains(b),
        (IObjectGraphType a, IAbstractGraphType b) => b.PossibleTypes.Contains(a),
        _ => false,
    };
}
