using GraphQL.Types;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Outputs;

/// <summary>Makes the connection and edge types: one of each for a content type, wherever it is listed.</summary>
internal sealed class ConnectionTypes
{
    private readonly Dictionary<string, ObjectGraphType> _connections = [];
    private readonly TypeBook _types;

    public ConnectionTypes(TypeBook types)
    {
        _types = types;
        PageInfo = MakePageInfo();
    }

    public ObjectGraphType PageInfo { get; }

    public ObjectGraphType Of(ContentType type, IGraphType node)
    {
        if (_connections.TryGetValue(type.Name, out var known)) return known;
        var plural = Wire.PascalCase(type.Plural);
        var connection = _connections[type.Name] = new ObjectGraphType { Name = $"{plural}Connection", Description = $"A page of {type.Plural}." };
        Add<PageView>(connection, PageFact.PageInfo, "pageInfo", "Where this page stands.", PageInfo.Required(), page => page);
        Add<PageView>(connection, PageFact.Edges, "edges", "The entries of this page with their cursors.", Edge(plural, type, node).List(), page => page.Edges());
        Add<PageView>(connection, PageFact.Nodes, "nodes", "The entries of this page.", node.List(), page => page.Nodes());
        Add<PageView>(connection, PageFact.TotalCount, "totalCount", "How many there are on all pages together.", _types.Int.Required(), page => page.Page.TotalCount);
        return connection;
    }

    private ObjectGraphType Edge(string plural, ContentType type, IGraphType node)
    {
        var edge = new ObjectGraphType { Name = $"{plural}Edge", Description = $"One of a page of {type.Plural}, with its cursor." };
        Add<EdgeView>(edge, PageFact.Cursor, "cursor", "Where this entry stands, for `after` and `before`; good as long as the order stays the same.",
            _types.String.Required(), view => view.Page.Cursor(view.Index));
        Add<EdgeView>(edge, PageFact.Node, "node", "The entry.", node.Required(), view => view.Place);
        return edge;
    }

    private ObjectGraphType MakePageInfo()
    {
        var info = new ObjectGraphType { Name = "PageInfo", Description = "Where a page stands among all pages." };
        Add<IPageBounds>(info, PageFact.HasNextPage, "hasNextPage", "Whether more entries follow.", _types.Boolean.Required(), page => page.HasNextPage);
        Add<IPageBounds>(info, PageFact.HasPreviousPage, "hasPreviousPage", "Whether entries come before.", _types.Boolean.Required(), page => page.HasPreviousPage);
        Add<IPageBounds>(info, PageFact.StartCursor, "startCursor", "The cursor of the first entry of the page.", _types.String, page => page.StartCursor);
        Add<IPageBounds>(info, PageFact.EndCursor, "endCursor", "The cursor of the last entry of the page.", _types.String, page => page.EndCursor);
        return info;
    }

    private static void Add<TSource>(
        ObjectGraphType to, PageFact fact, string name, string description, IGraphType type, Func<TSource, object?> read) =>
        to.AddField(new ContentField(new FieldMeaning.Paging(fact))
        { Name = name, Description = description, ResolvedType = type, Resolver = new Read<TSource>((source, _) => read(source)) });
}
