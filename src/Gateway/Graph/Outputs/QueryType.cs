using GraphQL.Types;
using Immunotherapy.Gateway.Graph.Searching;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Outputs;

/// <summary>Where reading begins: for every type by slug, by id and as a list; any entries by their ids, and by words.</summary>
internal sealed class QueryType : ObjectGraphType
{
    private readonly EntryTypes _entries;
    private readonly Arguments _arguments;
    private readonly Connections _connections;

    public QueryType(Catalog catalog, EntryTypes entries, Arguments arguments, Connections connections, SearchFields search)
    {
        (_entries, _arguments, _connections) = (entries, arguments, connections);
        Name = "Query";
        Description = "Where reading begins.";
        foreach (var type in catalog.Types) Add(type);
        AddField(NodeField());
        AddField(NodesField());
        AddField(search.Search());
        AddField(search.Suggest());
    }

    private void Add(ContentType type)
    {
        var singular = Wire.CamelCase(type.Name);
        AddField(new ContentField(new FieldMeaning.BySlug(type))
        {
            ReadArguments = Arguments.ReadSlug,
            Name = singular,
            Description = $"The entry of type {type.Name} that has this slug.",
            ResolvedType = _entries.Of(type),
            Arguments = new QueryArguments(_arguments.Slug, _arguments.Locale),
            Resolver = new Read<Root>((root, context) =>
            {
                var asked = Arguments.AskedLocale(context, root);
                return At(root, root.Graph.BySlug(type, Arguments.Text(context, "slug"), asked), asked);
            }),
        });
        AddField(new ContentField(new FieldMeaning.ById(type))
        {
            ReadArguments = _arguments.ReadId,
            Name = $"{singular}ById",
            Description = $"The entry of type {type.Name} that has this id.",
            ResolvedType = _entries.Of(type),
            Arguments = new QueryArguments(_arguments.Id, _arguments.Locale),
            Resolver = new Read<Root>((root, context) => _arguments.IdOf(context) is { } id && id.Type == type
                ? At(root, id, Arguments.AskedLocale(context, root))
                : null),
        });
        AddField(_connections.Field<Root>(new FieldMeaning.AllOf(type), type.Plural, $"All entries of type {type.Name}, in pages.", type, _entries.Of(type), [_arguments.Locale],
            (root, selection, context) =>
            {
                var asked = Arguments.AskedLocale(context, root);
                return new PageView(root.Graph, root.Graph.Select(type, selection, asked), asked);
            }));
    }

    private ContentField NodeField() => new(new FieldMeaning.AnyById())
    {
        ReadArguments = _arguments.ReadId,
        Name = "node",
        Description = "The entry that has this id, whatever its type.",
        ResolvedType = _entries.Node,
        Arguments = new QueryArguments(_arguments.Id, _arguments.Locale),
        Resolver = new Read<Root>((root, context) =>
            _arguments.IdOf(context) is { } id ? At(root, id, Arguments.AskedLocale(context, root)) : null),
    };

    private ContentField NodesField() => new(new FieldMeaning.AnyByIds())
    {
        ReadArguments = _arguments.ReadIds,
        Name = "nodes",
        Description = "The entries that have these ids, in the same order; null where there is none.",
        ResolvedType = new NonNullGraphType(new ListGraphType(_entries.Node)),
        Arguments = new QueryArguments(_arguments.Ids, _arguments.Locale),
        ValidateArguments = _arguments.CheckIds,
        Resolver = new Read<Root>((root, context) =>
        {
            var asked = Arguments.AskedLocale(context, root);
            return (IReadOnlyList<Place?>)[.. _arguments.IdsOf(context).Select(id => id is { } known ? At(root, known, asked) : null)];
        }),
    };

    private static Place? At(Root root, GlobalId id, Locale asked) =>
        At(root, root.Graph.ById(id.Id) is { } node && node.Type == id.Type ? node : null, asked);

    private static Place? At(Root root, Snapshot.Node? node, Locale asked) => node is null ? null : new Place(root.Graph, node, null, asked);
}
