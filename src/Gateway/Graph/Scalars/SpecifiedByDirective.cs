using GraphQL.Types;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Graph.Scalars;

/// <summary>The specification's <c>@specifiedBy</c>, which the engine does not bring along.</summary>
internal sealed class SpecifiedByDirective : Directive
{
    public const string DirectiveName = "specifiedBy";
    public const string Url = "url";

    public SpecifiedByDirective(EncodedString text) : base(DirectiveName, DirectiveLocation.Scalar)
    {
        Description = "Names the page that specifies how values of this scalar are written.";
        Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(text)) { Name = Url, Description = "The address of the page." });
    }

    // As every directive of the specification, it is known to clients without being told.
    public override bool? Introspectable => true;

    /// <summary>Adds <c>specifiedByURL</c> to the introspection of an initialised schema.</summary>
    public static void Introspect(ISchema schema, EncodedString text)
    {
        if (schema.AllTypes["__Type"] is not IObjectGraphType type) throw new InvalidOperationException("The engine has no __Type.");
        type.AddField(new FieldType
        {
            Name = "specifiedByURL",
            Description = "Where values of this scalar are specified.",
            ResolvedType = text,
            Resolver = new Outputs.Read<IGraphType>((source, _) => (source as PlainTextScalar)?.SpecifiedBy),
        });
    }
}
