using GraphQL.Validation;
using GraphQL.Validation.Rules;
using Immunotherapy.Gateway.Execution.Merging;

namespace Immunotherapy.Gateway.Execution.Validating;

/// <summary>What makes a document valid: the engine's rules, with ours in the place of some that are not exact or can be made to run for ever.</summary>
internal static class Rules
{
    public static IReadOnlyList<IValidationRule> Within(OperationLimits limits) =>
    [
        .. DocumentValidator.CoreRules.Where(r => r is not (OverlappingFieldsCanBeMerged or VariablesInAllowedPosition or NoUndefinedVariables)),
        new FieldsCanBeMerged(),
        new VariablesFit(limits.Errors),
    ];

    /// <summary>What was valid once stays valid; what depends on variables is checked each time.</summary>
    public static IReadOnlyList<IValidationRule> ForKnown { get; } = [FieldArgumentsAreValidRule.Instance];
}
