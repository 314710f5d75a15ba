using GraphQLParser.AST;
using Immunotherapy.Gateway.Execution.Costing;
using Immunotherapy.Gateway.Execution.Plans;

namespace Immunotherapy.Gateway.Execution;

/// <summary>An operation of a document that was let in, with what was worked out for it when it was first asked for.</summary>
internal sealed class ReadOperation(GraphQLOperationDefinition definition)
{
    public GraphQLOperationDefinition Definition { get; } = definition;

    public string? Name { get; } = definition.Name?.StringValue;

    public CostFormula? Cost { get; set; }

    public OperationPlans? Plans { get; set; }
}
