using GraphQL.Execution;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Immunotherapy.Gateway.Execution;

/// <summary>One execution by the engine that ends when the answer would hold too many values, before they are made.</summary>
internal sealed class CountedExecution(int mostValues) : SerialExecutionStrategy
{
    private int _values;

    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        base.SetSubFieldNodes(context, parent);
        _values += parent.SubFields?.Length ?? 0;
    }

    // Thrown here and not where it is counted, since what is thrown there ends up as the error of one field.
    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node) =>
        _values > mostValues ? throw new TooManyValues() : base.ExecuteNodeAsync(context, node);
}
