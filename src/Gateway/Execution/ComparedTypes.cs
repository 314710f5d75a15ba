using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Graph.Filters;

namespace Immunotherapy.Gateway.Execution;

/// <summary>Finds the content types that conditions and orders look at, through links too. What a variable may hold is anything of its type.</summary>
internal sealed class ComparedTypes(ISet<string> names)
{
    private readonly HashSet<string> _inputs = [];

    public void Add(IGraphType type, GraphQLValue value)
    {
        if (type.GetNamedType() is not IInputObjectGraphType input) return;
        AddAbout(input);
        switch (value)
        {
            case GraphQLListValue list:
                foreach (var item in list.Values ?? []) Add(input, item);
                break;
            case GraphQLObjectValue members:
                foreach (var member in members.Fields ?? [])
                    if (input.Fields.Find(member.Name.Value) is { } field) Add(field, member.Value);
                break;
            case GraphQLVariable:
                AddAll(input);
                break;
        }
    }

    private void Add(FieldType field, GraphQLValue value)
    {
        AddAbout(field);
        Add(field.ResolvedType!, value);
    }

    private void AddAll(IInputObjectGraphType input)
    {
        if (!_inputs.Add(input.Name)) return;
        AddAbout(input);
        foreach (var field in input.Fields)
        {
            AddAbout(field);
            if (field.ResolvedType?.GetNamedType() is IInputObjectGraphType inner) AddAll(inner);
        }
    }

    private void AddAbout(object part)
    {
        if (part is not IAbout about) return;
        foreach (var type in about.About) names.Add(type.Name);
    }
}
