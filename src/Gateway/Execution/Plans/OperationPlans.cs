using System.Collections.Concurrent;
using GraphQL.Validation;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Execution.Plans.Compiling;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Execution.Plans;

/// <summary>The plans of one operation: one for each set of truth values that its conditions had so far.</summary>
internal sealed class OperationPlans(ContentSchema schema, Ground ground, GraphQLDocument document, GraphQLOperationDefinition operation)
{
    private const int MostConditions = 31;
    private const int MostKept = 16;

    private readonly IReadOnlyList<string> _conditions = ConditionVariables.Of(document);
    private readonly ConcurrentDictionary<uint, Plan?> _byTruths = new();
    private IReadOnlyDictionary<GraphQLField, ArgumentSite>? _sites;

    public GraphQLOperationDefinition Operation { get; } = operation;

    public VariableReader Variables { get; } = new(schema, operation);

    /// <summary>Null where plans have no words for it.</summary>
    /// <exception cref="ValidationError"/>
    public Plan? For(Variables variables)
    {
        if (_conditions.Count > MostConditions || Truths(variables) is not { } truths) return null;
        if (_byTruths.TryGetValue(truths, out var known)) return known;
        _sites ??= ArgumentSites.Of(schema, document, Operation);
        var plan = new PlanCompiler(schema, ground, document, new Conditions(_conditions, truths), _sites).Compile(Operation);
        if (_byTruths.Count < MostKept) _byTruths[truths] = plan;
        return plan;
    }

    private uint? Truths(Variables variables)
    {
        var truths = 0u;
        for (var i = 0; i < _conditions.Count; i++)
        {
            // A condition may stand in another operation of the document, with variables of its own.
            if (variables.Find(_conditions[i]) is not { } variable) continue;
            if (variable.Value is not bool truth) return null;
            if (truth) truths |= 1u << i;
        }
        return truths;
    }
}
