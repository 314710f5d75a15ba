using Immunotherapy.Gateway.Graph;

namespace Immunotherapy.Gateway.Execution.Costing;

/// <summary>Holds the cost of each operation against the limit, before it is run.</summary>
internal sealed class Costs(ContentSchema schema, ArgumentLimits arguments, OperationLimits limits)
{
    /// <summary>The cost of an operation of a valid document.</summary>
    /// <exception cref="OperationRefusedException">It costs more than an operation may.</exception>
    public Cost Check(ReadDocument document, ReadOperation operation, VariablesText variables)
    {
        var formula = operation.Cost ??= CostReader.Read(schema, document.Tree, operation.Definition, arguments);
        var cost = formula.With(variables);
        return cost.Fields <= limits.Cost ? cost : throw new OperationRefusedException(Outcome.Refused, ErrorCodes.LimitExceeded,
            $"The operation costs {cost.Fields}; at most {limits.Cost} is allowed. Ask for shorter lists or fewer levels of them.");
    }
}
