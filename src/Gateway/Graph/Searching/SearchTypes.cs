using GraphQL.Types;
using Immunotherapy.Gateway.Graph.Outputs;
using Immunotherapy.Gateway.Graph.Scalars;
using Immunotherapy.Gateway.Search;

namespace Immunotherapy.Gateway.Graph.Searching;

/// <summary>The object types of what a search gives.</summary>
internal sealed class SearchTypes
{
    private readonly TypeBook _types;
    private readonly InterfaceGraphType _content;

    public SearchTypes(TypeBook types, InterfaceGraphType content, ObjectGraphType pageInfo, ContentTypeNames typeNames)
    {
        (_types, _content) = (types, content);
        var (connection, edge) = (Object("SearchConnection", "A page of what was found, the best first."), Edge());
        Page<SearchView>(connection, PageFact.PageInfo, "pageInfo", "Where this page stands.", pageInfo.Required(), page => page);
        Page<SearchView>(connection, PageFact.Edges, "edges", "The entries of this page, each with what it says of the words.", edge.List(), page => page.Edges());
        Page<SearchView>(connection, PageFact.Nodes, "nodes", "The entries of this page.", content.List(), page => page.Nodes());
        Page<SearchView>(connection, PageFact.TotalCount, "totalCount", "How many there are on all pages together.", types.Int.Required(), page => page.Page.TotalCount);
        Add<SearchView>(connection, "facets", "How many were found of each type, as if all types had been asked for; most first.", Facet(typeNames).RequiredList(), page => page.Page.Facets);
        Add<SearchView>(connection, "corrections", "Words that are nowhere here, and what was looked for in their place. Tell the reader: drugs have names that are alike.",
            Correction().RequiredList(), page => page.Page.Corrections);
        Connection = connection;
        Suggestion = Object("Suggestion", "An entry that may be meant.");
        Add<SuggestionView>(Suggestion, "text", "The name that begins so: the title, or another such as a brand.", types.String.Required(), s => s.Text);
        Page<SuggestionView>(Suggestion, PageFact.Node, "node", "The entry.", content.Required(), s => s.Place);
    }

    public ObjectGraphType Connection { get; }
    public ObjectGraphType Suggestion { get; }

    private ObjectGraphType Edge()
    {
        var (edge, span) = (Object("SearchEdge", "One entry that was found."), Span());
        Page<HitView>(edge, PageFact.Cursor, "cursor", "Where this entry stands, for `after`; good for the same query, types and language.", _types.String.Required(), e => e.Hit.Cursor);
        Page<HitView>(edge, PageFact.Node, "node", "The entry.", _content.Required(), e => e.Place);
        Add<HitView>(edge, "title", "Its title in pieces, which together are the title.", span.RequiredList(), e => e.Hit.Title());
        Add<HitView>(edge, "excerpt", "Where it says what was looked for, in pieces; else how it begins.", span.RequiredList(), e => e.Hit.Excerpt());
        Add<HitView>(edge, "score", "How well it fits; to be compared within one answer only.", _types.Float.Required(), e => Number(e.Hit.Score));
        return edge;
    }

    private ObjectGraphType Span()
    {
        var span = Object("TextSpan", "A piece of a plain text; never markup.");
        Add<TextSpan>(span, "text", "The piece.", _types.String.Required(), s => s.Text);
        Add<TextSpan>(span, "isMatch", "Whether it is what was looked for.", _types.Boolean.Required(), s => s.IsMatch);
        return span;
    }

    private ObjectGraphType Facet(ContentTypeNames typeNames)
    {
        var facet = Object("SearchFacet", "How many entries of a type were found.");
        Add<SearchFacet>(facet, "type", "The type.", typeNames.Required(), f => f.Type);
        Add<SearchFacet>(facet, "count", "How many.", _types.Int.Required(), f => f.Count);
        return facet;
    }

    private ObjectGraphType Correction()
    {
        var correction = Object("SearchCorrection", "A word that is nowhere here.");
        Add<SearchCorrection>(correction, "typed", "The word.", _types.String.Required(), c => c.Typed);
        Add<SearchCorrection>(correction, "taken", "What was looked for in its place.", _types.String.RequiredList(), c => c.Taken);
        return correction;
    }

    private static EncodedJson Number(float number) =>
        new(System.Text.Encoding.ASCII.GetBytes(number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static ObjectGraphType Object(string name, string description) => new() { Name = name, Description = description };

    private static void Page<TSource>(ObjectGraphType to, PageFact fact, string name, string description, IGraphType type, Func<TSource, object?> read) =>
        Add(to, new FieldMeaning.Paging(fact), name, description, type, read);

    private static void Add<TSource>(ObjectGraphType to, string name, string description, IGraphType type, Func<TSource, object?> read) =>
        Add(to, new FieldMeaning.Found(), name, description, type, read);

    private static void Add<TSource>(ObjectGraphType to, FieldMeaning meaning, string name, string description, IGraphType type, Func<TSource, object?> read) =>
        to.AddField(new ContentField(meaning) { Name = name, Description = description, ResolvedType = type, Resolver = new Read<TSource>((source, _) => read(source)) });
}
