using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Graph.Outputs;

namespace Immunotherapy.Gateway.Execution.Plans.Compiling;

/// <summary>
/// Finds every field of an operation that takes arguments, also where no entry can come to it or a condition leaves it out: what it is
/// given must be right all the same.
/// </summary>
internal sealed class ArgumentSites
{
    private readonly ISchema _schema;
    private readonly GraphQLDocument _document;
    private readonly HashSet<ROM> _visited = [];
    private readonly Dictionary<GraphQLField, ArgumentSite> _found = new(ReferenceEqualityComparer.Instance);

    private ArgumentSites(ISchema schema, GraphQLDocument document) => (_schema, _document) = (schema, document);

    /// <summary>By the field in the document.</summary>
    /// <exception cref="GraphQL.Validation.ValidationError">Arguments are no good, whatever the variables.</exception>
    public static IReadOnlyDictionary<GraphQLField, ArgumentSite> Of(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        var sites = new ArgumentSites(schema, document);
        sites.Visit(operation.SelectionSet, schema.Query);
        return sites._found;
    }

    private void Visit(GraphQLSelectionSet selections, IGraphType? type)
    {
        foreach (var selection in selections.Selections)
            switch (selection)
            {
                case GraphQLField field when (type as IComplexGraphType)?.Fields.Find(field.Name.Value) is ContentField found:
                    if (field.Arguments is not null) _found.Add(field, new ArgumentSite(found, field, _document));
                    if (field.SelectionSet is { } below) Visit(below, found.ResolvedType?.GetNamedType());
                    break;
                case GraphQLInlineFragment inline:
                    Visit(inline.SelectionSet, inline.TypeCondition is { } condition ? _schema.AllTypes[condition.Type.Name.Value] : type);
                    break;
                case GraphQLFragmentSpread spread when _visited.Add(spread.FragmentName.Name.Value):
                    if (_document.FindFragmentDefinition(spread.FragmentName.Name.Value) is { } fragment)
                        Visit(fragment.SelectionSet, _schema.AllTypes[fragment.TypeCondition.Type.Name.Value]);
                    break;
            }
    }
}
