using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution;

/// <summary>A document that was parsed and let in.</summary>
/// <param name="tree">The document.</param>
/// <param name="hasSharedKeys">Fields in it share a response key somewhere, so that there is something to merge.</param>
internal sealed class ReadDocument(GraphQLDocument tree, bool hasSharedKeys)
{
    private readonly ReadOperation[] _operations = [.. tree.Definitions.OfType<GraphQLOperationDefinition>().Select(d => new ReadOperation(d))];

    public GraphQLDocument Tree { get; } = tree;

    public bool HasSharedKeys { get; } = hasSharedKeys;

    /// <summary>It was valid against the schema once, so it is for ever; variables and arguments are checked each time.</summary>
    public bool IsValid { get; set; }

    /// <summary>Why it is not valid, whatever the variables; null while nothing of that kind is known.</summary>
    public OperationAnswer? Refusal { get; set; }

    /// <summary>The names of the content types that its answers can hold something of, as they were found before.</summary>
    public IReadOnlyList<string>? Types { get; set; }

    /// <summary>The operation that a request means; null where the engine has an error to tell.</summary>
    public ReadOperation? Operation(string? name)
    {
        if (name is null) return _operations.Length == 1 ? _operations[0] : null;
        foreach (var operation in _operations)
            if (operation.Name == name) return operation;
        return null;
    }
}
