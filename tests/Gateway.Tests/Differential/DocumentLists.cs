using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Tests.Differential;

/// <summary>The lists in a parsed document that something can be taken out of.</summary>
internal sealed record DocumentLists(IReadOnlyList<ASTNode> Nodes, Action<int> RemoveAt)
{
    public bool IsSelections { get; init; }

    public static IEnumerable<DocumentLists> Of(GraphQLDocument tree)
    {
        yield return new DocumentLists(tree.Definitions, tree.Definitions.RemoveAt);
        foreach (var list in tree.Definitions.SelectMany(InDefinition)) yield return list;
    }

    private static IEnumerable<DocumentLists> InDefinition(ASTNode definition) => definition switch
    {
        GraphQLOperationDefinition operation => [.. Variables(operation), .. InSet(operation.SelectionSet)],
        GraphQLFragmentDefinition fragment => InSet(fragment.SelectionSet),
        _ => [],
    };

    private static IEnumerable<DocumentLists> InSet(GraphQLSelectionSet? set) => set is null ? []
        : [new DocumentLists(set.Selections, set.Selections.RemoveAt) { IsSelections = true }, .. set.Selections.SelectMany(InSelection)];

    private static IEnumerable<DocumentLists> InSelection(ASTNode selection) => selection switch
    {
        GraphQLField field => [.. Directives(field), .. Arguments(field), .. InSet(field.SelectionSet)],
        GraphQLInlineFragment inline => [.. Directives(inline), .. InSet(inline.SelectionSet)],
        GraphQLFragmentSpread spread => Directives(spread),
        _ => [],
    };

    // A list that has become empty goes as a whole: it cannot be written.
    private static IEnumerable<DocumentLists> Variables(GraphQLOperationDefinition operation) => operation.Variables is not { } all ? []
        : [new DocumentLists(all.Items, i => { all.Items.RemoveAt(i); if (all.Items.Count == 0) operation.Variables = null; })];

    private static IEnumerable<DocumentLists> Directives(IHasDirectivesNode owner) => owner.Directives is not { } all ? []
        : [new DocumentLists(all.Items, i => { all.Items.RemoveAt(i); if (all.Items.Count == 0) owner.Directives = null; })];

    private static IEnumerable<DocumentLists> Arguments(GraphQLField field) => field.Arguments is not { } all ? []
        : [new DocumentLists(all.Items, i => { all.Items.RemoveAt(i); if (all.Items.Count == 0) field.Arguments = null; }), .. all.Items.SelectMany(a => InValue(a.Value))];

    private static IEnumerable<DocumentLists> InValue(GraphQLValue value) => value switch
    {
        GraphQLObjectValue { Fields: { } fields } => [new DocumentLists(fields, fields.RemoveAt), .. fields.SelectMany(f => InValue(f.Value))],
        GraphQLListValue { Values: { } values } => [new DocumentLists(values, values.RemoveAt), .. values.SelectMany(InValue)],
        _ => [],
    };
}
