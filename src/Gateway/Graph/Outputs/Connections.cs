using GraphQL;
using GraphQL.Types;
using Immunotherapy.Gateway.Graph.Filters;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Outputs;

/// <summary>Makes connection fields, at the root and on entries.</summary>
internal sealed class Connections(Catalog catalog, TypeBook types, Arguments arguments, ArgumentLimits limits)
{
    private readonly FilterInputs _filters = new(catalog, types);
    private readonly SortInputs _sorts = new(catalog);
    private readonly ConnectionTypes _connections = new(types);

    /// <summary>The one type that says where a page stands.</summary>
    public ObjectGraphType PageInfo => _connections.PageInfo;

    public ContentField Field<TSource>(
        FieldMeaning meaning, string name, string description, ContentType listed, IGraphType node, IEnumerable<QueryArgument> further,
        Func<TSource, Selection, IResolveFieldContext, PageView> read)
    {
        var selection = new SelectionArguments(_filters.Of(listed), _sorts.Of(listed), types, arguments, limits);
        return new ContentField(meaning)
        {
            ReadArguments = given => new FieldArguments { Selection = selection.Read(given), Locale = Arguments.LocaleIn(given) },
            Name = name,
            Description = description,
            ResolvedType = _connections.Of(listed, node),
            Arguments = new QueryArguments(selection.Declare().Concat(further)),
            ValidateArguments = selection.Check,
            Resolver = new Read<TSource>((source, context) => read(source, selection.Of(context), context)),
        };
    }
}
