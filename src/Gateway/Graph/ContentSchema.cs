using GraphQL;
using GraphQL.Conversion;
using GraphQL.Types;
using Immunotherapy.Gateway.Graph.Outputs;
using Immunotherapy.Gateway.Graph.Scalars;
using Immunotherapy.Gateway.Graph.Searching;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Graph;

/// <summary>The whole GraphQL schema, made from the catalog; nothing in it is written for one content type.</summary>
public sealed class ContentSchema : Schema
{
    public ContentSchema(Catalog catalog, IOptions<ArgumentLimits> limits)
    {
        Catalog = catalog;
        var types = new TypeBook();
        var arguments = new Arguments(catalog, types, limits.Value);
        var connections = new Connections(catalog, types, arguments, limits.Value);
        var entries = new EntryTypes(catalog, types, arguments, connections);
        NameConverter = DefaultNameConverter.Instance;
        Features.DeprecationOfInputValues = true;
        Features.RepeatableDirectives = true;
        Directives.Register(new SpecifiedByDirective(types.String));
        Query = new QueryType(catalog, entries, arguments, connections, new SearchFields(catalog, types, arguments, entries, connections.PageInfo, limits.Value));
        this.RegisterTypes(types.BuiltIn);
        this.RegisterTypes([.. entries.All]);
        this.Initialize();
        Introspection.Complete(this, types);
        Sdl = SchemaText.Print(this);
    }

    /// <summary>The content types it was made from.</summary>
    public Catalog Catalog { get; }

    /// <summary>The schema in GraphQL's schema language, as <c>schema.graphql</c> holds it.</summary>
    public string Sdl { get; }

    /// <summary>What the schema of these content types would be.</summary>
    public static string Print(Catalog catalog) => new ContentSchema(catalog, new OptionsWrapper<ArgumentLimits>(new())).Sdl;
}
