using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Guarding;

/// <summary>
/// Lets only such documents through as are safe to validate: the engine's rules follow fragments wherever they lead, and a small
/// document can make them run for minutes or past the end of the stack. Nothing here recurses, and the work is bounded by the
/// length of the document. Fragments that nobody uses count as well: the engine validates them too.
/// </summary>
internal sealed class Guard(OperationLimits limits)
{
    /// <returns>Whether fields share a response key somewhere, so that there is something to merge.</returns>
    /// <exception cref="OperationRefusedException">It goes past a limit, or its fragments spread themselves.</exception>
    public bool Check(GraphQLDocument document)
    {
        var operations = 0;
        var fragments = new List<Fragment>();
        foreach (var definition in document.Definitions)
            switch (definition)
            {
                case GraphQLOperationDefinition operation:
                    if (++operations > limits.Operations) throw Refusal.Limit(document, operation, $"The document has more than {limits.Operations} operations.");
                    CheckVariables(document, operation);
                    break;
                case GraphQLFragmentDefinition fragment:
                    if (fragments.Count == limits.Fragments) throw Refusal.Limit(document, fragment, $"The document has more than {limits.Fragments} fragments.");
                    fragments.Add(new Fragment(fragment));
                    break;
            }
        return Weigh(document, FragmentOrder.Of(document, fragments)).HasSharedKeys;
    }

    private void CheckVariables(GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        if (operation.Variables is { } variables && variables.Items.Count > limits.Variables)
            throw Refusal.Limit(document, variables.Items[limits.Variables], $"The operation has more than {limits.Variables} variables.");
    }

    private Scale Weigh(GraphQLDocument document, FragmentOrder fragments)
    {
        var scale = new Scale(document, fragments.ByName, limits);
        foreach (var fragment in fragments.InnerFirst) fragment.Weight = scale.Weigh(fragment.Definition);
        foreach (var definition in document.Definitions)
            if (definition is GraphQLOperationDefinition operation) scale.Weigh(operation);
        return scale;
    }
}
