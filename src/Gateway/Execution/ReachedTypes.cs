using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Graph.Outputs;

namespace Immunotherapy.Gateway.Execution;

/// <summary>
/// Which content types the answers to a document depend on: those that it selects, lists, counts, follows or asks for in a condition.
/// Rather one too many than one too few: what is kept of an answer is dropped when one of them changes.
/// </summary>
internal sealed class ReachedTypes
{
    private readonly ContentSchema _schema;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];
    private readonly HashSet<(string Fragment, string Type)> _spread = [];
    private readonly ComparedTypes _compared;
    private readonly HashSet<string> _names = [];

    private ReachedTypes(ContentSchema schema, GraphQLDocument document)
    {
        (_schema, _compared) = (schema, new ComparedTypes(_names));
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>()) _fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>()) Select(schema.Query, operation.SelectionSet);
    }

    /// <summary>Their names, in the catalog's order.</summary>
    public static IReadOnlyList<string> Of(ContentSchema schema, GraphQLDocument document)
    {
        var names = new ReachedTypes(schema, document)._names;
        return [.. schema.Catalog.Types.Select(t => t.Name).Where(names.Contains)];
    }

    private void Select(IGraphType type, GraphQLSelectionSet selections)
    {
        foreach (var selection in selections.Selections)
            switch (selection)
            {
                case GraphQLField field:
                    Read(type, field);
                    break;
                case GraphQLInlineFragment inline:
                    Select(Narrowed(type, inline.TypeCondition), inline.SelectionSet);
                    break;
                case GraphQLFragmentSpread spread when _fragments.TryGetValue(spread.FragmentName.Name.Value, out var fragment):
                    var narrowed = Narrowed(type, fragment.TypeCondition);
                    if (_spread.Add((fragment.FragmentName.Name.StringValue, narrowed.Name))) Select(narrowed, fragment.SelectionSet);
                    break;
            }
    }

    // Of a type and an interface that it has, the type says more.
    private IGraphType Narrowed(IGraphType type, GraphQLTypeCondition? condition)
    {
        if (condition is null) return type;
        var wanted = _schema.AllTypes[condition.Type.Name.Value]!;
        return wanted is IAbstractGraphType && type is not IAbstractGraphType ? type : wanted;
    }

    private void Read(IGraphType type, GraphQLField field)
    {
        if (type is IAbstractGraphType general) foreach (var possible in general.PossibleTypes) _names.Add(possible.Name);
        else _names.Add(type.Name);
        if ((type as IComplexGraphType)?.Fields.Find(field.Name.Value) is not ContentField content) return;
        Follow(type, content.Meaning);
        foreach (var argument in field.Arguments?.Items ?? [])
            if (content.Arguments?.Find(argument.Name.Value) is { ResolvedType: { } input }) _compared.Add(input, argument.Value);
        if (field.SelectionSet is { } below) Select(content.ResolvedType!.GetNamedType(), below);
    }

    // What a field goes through or counts need not be selected below it. The names of all else are found where it is.
    private void Follow(IGraphType type, FieldMeaning meaning)
    {
        switch (meaning)
        {
            case FieldMeaning.AllOf all:
                _names.Add(all.Type.Name);
                break;
            case FieldMeaning.Search or FieldMeaning.Suggest:
                _names.UnionWith(_schema.Catalog.Types.Select(t => t.Name));
                break;
            case FieldMeaning.Inverse inverse:
                _names.Add(inverse.Of.Owner.Name);
                break;
            case FieldMeaning.Derived derived:
                _names.Add(derived.Of.EdgeIn(_schema.Catalog, _schema.Catalog[type.Name]).Owner.Name);
                break;
        }
    }
}
