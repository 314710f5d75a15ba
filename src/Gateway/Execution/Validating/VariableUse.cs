using GraphQL.Types;
using GraphQLParser;

namespace Immunotherapy.Gateway.Execution.Validating;

/// <summary>A variable where a value of some type is wanted.</summary>
internal sealed record VariableUse(ROM Name, IGraphType Wanted);
