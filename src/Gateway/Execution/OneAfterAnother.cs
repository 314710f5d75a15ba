using GraphQL.Execution;

namespace Immunotherapy.Gateway.Execution;

/// <summary>Executes field after field: everything is in memory, so there is nothing to wait for beside it, and errors come in order.</summary>
internal sealed class OneAfterAnother(OperationLimits limits) : IExecutionStrategySelector
{
    public IExecutionStrategy Select(GraphQL.Execution.ExecutionContext context) => new CountedExecution(limits.Values);
}
