using System.Collections.Concurrent;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Execution.Plans;

namespace Immunotherapy.Gateway.Execution;

/// <summary>A document that was parsed and let in.</summary>
internal sealed class ReadDocument(GraphQLDocument tree)
{
    private readonly ConcurrentDictionary<string, OperationPlans> _plans = new(StringComparer.Ordinal);

    public GraphQLDocument Tree { get; } = tree;

    /// <summary>It was valid against the schema once, so it is for ever; variables and arguments are checked each time.</summary>
    public bool IsValid { get; set; }

    /// <summary>Why it is not valid, whatever the variables; null while nothing of that kind is known.</summary>
    public OperationAnswer? Refusal { get; set; }

    /// <summary>The names of the content types that its answers can hold something of, as they were found before.</summary>
    public IReadOnlyList<string>? Types { get; set; }

    /// <summary>The plans of an operation that were made before.</summary>
    public OperationPlans? Plans(string? operation) => _plans.GetValueOrDefault(operation ?? "");

    public OperationPlans Keep(string? operation, OperationPlans plans) => _plans.GetOrAdd(operation ?? "", plans);

    /// <summary>The operation that a request means; null where the engine has an error to tell.</summary>
    public GraphQLOperationDefinition? Operation(string? name)
    {
        GraphQLOperationDefinition? found = null;
        foreach (var definition in Tree.Definitions)
        {
            if (definition is not GraphQLOperationDefinition operation) continue;
            if (name is null && found is not null) return null;
            if (name is null || operation.Name?.Value == name) found = operation;
        }
        return found;
    }
}
