using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Validating;

/// <summary>Whether the variables of an operation are surely declared as they are used, and each is used.</summary>
internal sealed class VariableCheck
{
    private readonly Dictionary<ROM, Declared> _declared = [];
    private readonly bool _areDeclaredWell;

    public VariableCheck(ISchema schema, GraphQLOperationDefinition operation)
    {
        var constants = new List<VariableUse>();
        var input = new InputCheck(schema, constants);
        _areDeclaredWell = (operation.Variables?.Items ?? []).TrueForAll(d => TryDeclare(d, schema, input)) && constants.Count == 0;
    }

    /// <param name="uses">Where the operation uses variables, be it by its fragments.</param>
    public bool IsValid(IEnumerable<VariableUse> uses)
    {
        if (!_areDeclaredWell) return false;
        foreach (var use in uses)
        {
            if (!_declared.TryGetValue(use.Name, out var variable) || !VariablesFit.Fits(variable.Definition, variable.Type, use.Wanted)) return false;
            variable.IsUsed = true;
        }
        return _declared.Values.All(v => v.IsUsed);
    }

    private bool TryDeclare(GraphQLVariableDefinition definition, ISchema schema, InputCheck input) =>
        definition.Directives is null
        && definition.Type.GraphTypeFromType(schema) is { } type && type.GetNamedType() is ScalarGraphType or IInputObjectGraphType
        && (definition.DefaultValue is not { } value || input.IsValid(value, type))
        && _declared.TryAdd(definition.Variable.Name.Value, new Declared(definition, type));

    private sealed class Declared(GraphQLVariableDefinition definition, IGraphType type)
    {
        public GraphQLVariableDefinition Definition { get; } = definition;
        public IGraphType Type { get; } = type;
        public bool IsUsed { get; set; }
    }
}
