using GraphQL.Types;
using Immunotherapy.Gateway.Graph.Scalars;

namespace Immunotherapy.Gateway.Graph;

/// <summary>Adds to an initialised schema what the specification has in its introspection and the engine lacks, so that clients' full introspection queries are valid.</summary>
internal static class Introspection
{
    public static void Complete(ISchema schema, TypeBook types)
    {
        SpecifiedByDirective.Introspect(schema, types.String);
        if ((schema.AllTypes["__Directive"] as IObjectGraphType)?.Fields.Find("args") is not { } arguments)
            throw new InvalidOperationException("The engine has no arguments of directives.");
        // None of ours is deprecated, so there is nothing to leave out.
        arguments.Arguments = new QueryArguments(new QueryArgument(types.Boolean)
        {
            Name = "includeDeprecated",
            Description = "Whether deprecated arguments are listed too.",
            DefaultValue = false,
        });
    }
}
