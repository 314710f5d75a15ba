using System.Text;
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
    public Variables? Read(VariablesText given)
    {
        if (_declared.Length == 0) return Variables.None;
        var values = new object?[_declared.Length];
        if (!given.Json.IsEmpty && !TryRead(given.Json.Span, values)) return null;
        var variables = new Variables();
        for (var i = 0; i < values.Length; i++)
        {
            if (_declared[i].Variable(values[i]) is not { } variable) return null;
            variables.Add(variable);
        }
        return variables;
    }

    private bool TryRead(ReadOnlySpan<byte> json, object?[] values)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var index = IndexOf(ref reader);
            reader.Read();
            // A null, too, is left to the engine: it may stand where none is allowed.
            if (index < 0) reader.Skip();
            else if ((values[index] = _declared[index].Value(ref reader)) is null) return false;
        }
        return true;
    }

    private int IndexOf(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < _declared.Length; i++)
            if (reader.ValueTextEquals(_declared[i].Name)) return i;
        return -1;
    }

    private sealed class Declared(ISchema schema, GraphQLVariableDefinition definition)
    {
        private readonly string _name = definition.Variable.Name.StringValue;
        private readonly bool _isRequired = definition.Type is GraphQLNonNullType;
        private readonly IGraphType? _type = Named(schema, definition.Type);

        public byte[] Name { get; } = Encoding.UTF8.GetBytes(definition.Variable.Name.StringValue);

        /// <summary>Null for what is no plain scalar of this type.</summary>
        public object? Value(ref Utf8JsonReader reader) => (_type, reader.TokenType) switch
        {
            (StringGraphType or IdGraphType, JsonTokenType.String) => reader.GetString(),
            (IntGraphType, JsonTokenType.Number) => reader.TryGetInt32(out var number) ? number : null,
            (BooleanGraphType, JsonTokenType.True) => true,
            (BooleanGraphType, JsonTokenType.False) => false,
            (EnumerationGraphType of, JsonTokenType.String) => of.Values.FindByName(reader.GetString())?.Value,
            _ => null,
        };

        /// <param name="given">Null where none was.</param>
        public Variable? Variable(object? given)
        {
            var variable = new Variable(_name, definition);
            if (given is not null) variable.Value = given;
            else if (definition.DefaultValue is { } value)
            {
                if (_type is null) return null;
                variable.Value = ExecutionHelper.CoerceValue(_type, value).Value;
                variable.IsDefault = true;
            }
            else if (_isRequired) return null;
            return variable;
        }

        private static IGraphType? Named(ISchema schema, GraphQLType type) => type switch
        {
            GraphQLNonNullType { Type: GraphQLNamedType named } => schema.AllTypes[named.Name.Value],
            GraphQLNamedType named => schema.AllTypes[named.Name.Value],
            _ => null,
        };
    }
}
