using GraphQL.Validation;

namespace Immunotherapy.Gateway.Execution.Validating;

/// <summary>Ends validation early; holds what was found until then.</summary>
internal sealed class EnoughErrorsException(IReadOnlyList<ValidationError> errors) : Exception("There are as many errors as are told.")
{
    public IReadOnlyList<ValidationError> Errors { get; } = errors;
}
