using GraphQL.Types;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Validating;

/// <summary>Whether arguments, and those of directives, are surely what the schema wants of them. Takes down where variables are used.</summary>
internal sealed class InputCheck(ISchema schema, List<VariableUse> uses)
{
    public bool AreValid(GraphQLArguments? given, QueryArguments? declared)
    {
        for (var i = 0; i < given?.Count; i++)
        {
            if (declared?.Find(given[i].Name.Value) is not { ResolvedType: { } type }) return false;
            if (Has(given.Items, given[i].Name, i) || !IsValid(given[i].Value, type)) return false;
        }
        for (var i = 0; i < declared?.Count; i++)
            if (declared[i] is { ResolvedType: NonNullGraphType, DefaultValue: null } required && given?.Items.Exists(a => a.Name.Value == required.Name) is not true) return false;
        return true;
    }

    public bool AreValid(GraphQLDirectives? given, DirectiveLocation at)
    {
        for (var i = 0; i < given?.Count; i++)
        {
            if (schema.Directives.Find(given[i].Name.Value) is not { } declared || !declared.Locations.Contains(at)) return false;
            if (Has(given.Items, given[i].Name, i) || !AreValid(given[i].Arguments, declared.Arguments)) return false;
        }
        return true;
    }

    public bool IsValid(GraphQLValue value, IGraphType type) => (type, value) switch
    {
        (_, GraphQLVariable variable) => Uses(variable, type),
        (NonNullGraphType required, _) => value is not GraphQLNullValue && IsValid(value, required.ResolvedType!),
        (_, GraphQLNullValue) => true,
        (ListGraphType list, GraphQLListValue items) => (items.Values ?? []).TrueForAll(item => IsValid(item, list.ResolvedType!)),
        // One value stands for a list of it.
        (ListGraphType list, _) => IsValid(value, list.ResolvedType!),
        (IInputObjectGraphType input, GraphQLObjectValue members) => AreValid(members.Fields ?? [], input),
        (ScalarGraphType scalar, _) => scalar.CanParseLiteral(value),
        _ => false,
    };

    private bool AreValid(List<GraphQLObjectField> members, IInputObjectGraphType input)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (input.Fields.Find(members[i].Name.Value) is not { ResolvedType: { } type }) return false;
            if (Has(members, members[i].Name, i) || !IsValid(members[i].Value, type)) return false;
        }
        foreach (var field in input.Fields)
            if (field is { ResolvedType: NonNullGraphType, DefaultValue: null } && !members.Exists(m => m.Name.Value == field.Name)) return false;
        return !input.IsOneOf;
    }

    private bool Uses(GraphQLVariable variable, IGraphType wanted)
    {
        uses.Add(new VariableUse(variable.Name.Value, wanted));
        return true;
    }

    // Among the first few. All of these are known names, so there are not many.
    private static bool Has<T>(List<T> named, GraphQLName name, int among) where T : INamedNode
    {
        for (var i = 0; i < among; i++)
            if (named[i].Name.Value == name.Value) return true;
        return false;
    }
}
