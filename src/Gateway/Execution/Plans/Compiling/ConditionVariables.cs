using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Plans.Compiling;

/// <summary>Finds the variables that decide over parts of a document.</summary>
internal static class ConditionVariables
{
    /// <summary>Their names, each once.</summary>
    public static IReadOnlyList<string> Of(GraphQLDocument document)
    {
        var names = new List<string>();
        foreach (var definition in document.Definitions) Find(definition, names);
        return names;
    }

    private static void Find(ASTNode node, List<string> names)
    {
        if (node is not IHasSelectionSetNode { SelectionSet: { } set }) return;
        foreach (var selection in set.Selections)
        {
            if (selection is IHasDirectivesNode { Directives: { } directives }) directives.Items.ForEach(directive => Add(directive, names));
            Find(selection, names);
        }
    }

    private static void Add(GraphQLDirective directive, List<string> names)
    {
        if (directive.Arguments is not { Count: 1 } arguments || arguments[0].Value is not GraphQLVariable variable) return;
        if (!names.Contains(variable.Name.StringValue)) names.Add(variable.Name.StringValue);
    }
}
