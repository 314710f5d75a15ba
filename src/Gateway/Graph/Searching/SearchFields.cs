using GraphQL;
using GraphQL.Types;
using Immunotherapy.Gateway.Graph.Outputs;
using Immunotherapy.Gateway.Search;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Searching;

/// <summary>Finding entries by words: the two fields of Query that do.</summary>
internal sealed class SearchFields
{
    private readonly SearchArguments _arguments;
    private readonly SearchTypes _types;

    public SearchFields(Catalog catalog, TypeBook types, Arguments arguments, EntryTypes entries, ObjectGraphType pageInfo, ArgumentLimits limits)
    {
        var typeNames = new ContentTypeNames(catalog);
        (_arguments, _types) = (new SearchArguments(types, typeNames, arguments, limits), new SearchTypes(types, entries.Content, pageInfo, typeNames));
    }

    public ContentField Search() => new(new FieldMeaning.Search())
    {
        Name = "search",
        Description = "Entries by words, the best first: by titles, other names, brands, codes and texts; accents may be left out, and a slip of the pen is forgiven where the word is nowhere here.",
        ResolvedType = _types.Connection,
        Arguments = _arguments.OfSearch(),
        ValidateArguments = _arguments.CheckSearch,
        ReadArguments = _arguments.ReadSearch,
        Resolver = new ReadLater<Root>(async (root, context) =>
        {
            var asked = Arguments.AskedLocale(context, root);
            return new SearchView(root.Graph, (await IndexAsync(root, context)).Find(_arguments.SearchOf(context, asked)), asked);
        }),
    };

    public ContentField Suggest() => new(new FieldMeaning.Suggest())
    {
        Name = "suggest",
        Description = "Entries by how their title or another name begins, while it is being typed; in the order of the alphabet.",
        ResolvedType = _types.Suggestion.List(),
        Arguments = _arguments.OfSuggest(),
        ValidateArguments = _arguments.CheckSuggest,
        ReadArguments = _arguments.ReadSuggest,
        Resolver = new ReadLater<Root>(async (root, context) =>
        {
            var asked = Arguments.AskedLocale(context, root);
            var found = (await IndexAsync(root, context)).Suggest(_arguments.SuggestOf(context, asked));
            return (IReadOnlyList<SuggestionView>)[.. found.Select(s => new SuggestionView(s.Text, new Place(root.Graph, s.Node, null, asked)))];
        }),
    };

    private static async ValueTask<SearchIndex> IndexAsync(Root root, IResolveFieldContext context)
    {
        try
        {
            return await root.Search.OfAsync(root.Graph, context.CancellationToken);
        }
        catch (SearchNotReadyException notYet)
        {
            throw new ExecutionError(notYet.Message) { Code = ErrorCodes.Unavailable };
        }
    }
}
