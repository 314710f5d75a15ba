using GraphQL;
using GraphQL.Instrumentation;
using GraphQL.Validation;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Graph;

namespace Immunotherapy.Gateway.Execution.Validating;

/// <summary>Finds out whether an operation is valid, and looks no further than it takes to say why not.</summary>
internal sealed class Validity(ContentSchema schema, DocumentValidator validator, OperationLimits limits, Engine engine)
{
    private readonly IReadOnlyList<IValidationRule> _rules = [new EnoughErrors(limits.Errors), .. Rules.Within(limits)];

    /// <summary>What is wrong with it; nothing where it can be run.</summary>
    public async ValueTask<IReadOnlyList<ExecutionError>> ErrorsAsync(ReadDocument document, GraphQLOperationDefinition operation, VariablesText variables, CancellationToken cancellation)
    {
        if (engine is Engine.Plans && SurelyValid.Is(schema, document)) return [];
        try
        {
            var result = await validator.ValidateAsync(new ValidationOptions
            {
                Schema = schema,
                Document = document.Tree,
                Operation = operation,
                Rules = _rules,
                Variables = VariableValues.Of(variables),
                Extensions = Inputs.Empty,
                Metrics = Metrics.None,
                CancellationToken = cancellation,
            });
            return [.. result.Errors];
        }
        catch (EnoughErrorsException enough)
        {
            return enough.Errors;
        }
    }
}
