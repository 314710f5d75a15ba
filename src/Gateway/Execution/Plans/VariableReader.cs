using System.Text.Json;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Plans;

/// <summary>
/// Reads the variables of an operation where each is a plain scalar of the right kind, which is nearly always. For all else, and for
/// everything that is wrong, the engine has the last word.
/// </summary>
internal sealed class VariableReader
{
    private readonly Declared[] _declared;

    public VariableReader(ISchema schema, GraphQLOperationDefinition operation) =>
        _declared = [.. operation.Variables?.Select(v => new Declared(schema, v)) ?? []];

    /// <summary>Null where the engine must read them.</summary>
    public Variables? Read(JsonElement given)
    {
        if (_declared.Length == 0) return Variables.None;
        var variables = new Variables();
        foreach (var declared in _declared)
        {
            if (!declared.TryRead(given, out var variable)) return null;
            variables.Add(variable);
        }
        return variables;
    }

    private sealed class Declared(ISchema schema, GraphQLVariableDefinition definition)
    {
        private readonly string _name = definition.Variable.Name.StringValue;
        private readonly bool _isRequired = definition.Type is GraphQLNonNullType;
        private readonly IGraphType? _type = Named(schema, definition.Type);

        public bool TryRead(JsonElement given, out Variable variable)
        {
            variable = new Variable(_name, definition);
            if (given.ValueKind is JsonValueKind.Object && given.TryGetProperty(_name, out var value))
            {
                if (Value(value) is not { } read) return false;
                variable.Value = read;
                return true;
            }
            if (definition.DefaultValue is null) return !_isRequired;
            if (_type is null) return false;
            variable.Value = ExecutionHelper.CoerceValue(_type, definition.DefaultValue).Value;
            variable.IsDefault = true;
            return true;
        }

        // Null for what is no plain scalar of this type; a null among the values is left to the engine too.
        private object? Value(JsonElement value) => (_type, value.ValueKind) switch
        {
            (StringGraphType or IdGraphType, JsonValueKind.String) => value.GetString(),
            (IntGraphType, JsonValueKind.Number) => value.TryGetInt32(out var number) ? number : null,
            (BooleanGraphType, JsonValueKind.True) => true,
            (BooleanGraphType, JsonValueKind.False) => false,
            (EnumerationGraphType of, JsonValueKind.String) => of.Values.FindByName(value.GetString())?.Value,
            _ => null,
        };

        private static IGraphType? Named(ISchema schema, GraphQLType type) => type switch
        {
            GraphQLNonNullType { Type: GraphQLNamedType named } => schema.AllTypes[named.Name.Value],
            GraphQLNamedType named => schema.AllTypes[named.Name.Value],
            _ => null,
        };
    }
}
