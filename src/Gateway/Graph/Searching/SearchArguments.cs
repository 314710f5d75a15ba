using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using Immunotherapy.Gateway.Graph.Filters;
using Immunotherapy.Gateway.Graph.Outputs;
using Immunotherapy.Gateway.Search;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Searching;

/// <summary>The arguments of <c>search</c> and <c>suggest</c>: how they are declared, checked before anything is read, and read.</summary>
internal sealed class SearchArguments(TypeBook types, ContentTypeNames typeNames, Arguments arguments, ArgumentLimits limits)
{
    private const string Query = "query";
    private const string Prefix = "prefix";
    private const string Types = "types";
    private const string After = "after";

    public QueryArguments OfSearch() => new(
        Text(Query, $"What is looked for, in words: at most {limits.QueryCharacters} characters, of which the first {SearchWish.MostWords} different words count. No character in it has a meaning of its own."),
        TypesOf(), arguments.Locale, First(), new(types.String) { Name = After, Description = "Go on after this cursor." });

    public QueryArguments OfSuggest() => new(
        Text(Prefix, $"How the name begins, or a word in it; at most {limits.QueryCharacters} characters."), TypesOf(), arguments.Locale, First());

    public ValueTask CheckSearch(FieldArgumentsValidationContext context) => Check(Query, context);

    public ValueTask CheckSuggest(FieldArgumentsValidationContext context) => Check(Prefix, context);

    /// <summary>For plans, which know of a search only that it is beyond them.</summary>
    public FieldArguments ReadSearch(IDictionary<string, ArgumentValue>? given) => Checked(Query, given);

    public FieldArguments ReadSuggest(IDictionary<string, ArgumentValue>? given) => Checked(Prefix, given);

    public SearchWish SearchOf(IResolveFieldContext context, Locale asked) => new()
    {
        Query = Arguments.Text(context, Query),
        Locale = asked,
        Types = TypesIn(context),
        First = FirstIn(context),
        After = (string?)Arguments.Value(context.Arguments, After),
    };

    public SuggestWish SuggestOf(IResolveFieldContext context, Locale asked) => new()
    {
        Prefix = Arguments.Text(context, Prefix),
        Locale = asked,
        Types = TypesIn(context),
        First = FirstIn(context),
    };

    private QueryArgument Text(string name, string description) => new(types.String.Required()) { Name = name, Description = description };

    private QueryArgument TypesOf() => new(typeNames.List()) { Name = Types, Description = "Only entries of these types; without it, of all." };

    private QueryArgument First() =>
        new(types.Int) { Name = Arguments.First, Description = $"How many; {limits.DefaultPageSize} when not said, at most {limits.PageSize}." };

    private ValueTask Check(string text, FieldArgumentsValidationContext context)
    {
        Checked(text, context.Arguments);
        return default;
    }

    private FieldArguments Checked(string text, IDictionary<string, ArgumentValue>? given)
    {
        arguments.CheckSize(Arguments.First, Arguments.Value(given, Arguments.First));
        if (Arguments.Value(given, text) is string { Length: var length } && length > limits.QueryCharacters)
            throw ArgumentRefused.Limit($"`{text}` has {length} characters; at most {limits.QueryCharacters} may be asked for.");
        return new FieldArguments { Locale = Arguments.LocaleIn(given) };
    }

    private static List<ContentType> TypesIn(IResolveFieldContext context) =>
        [.. ArgumentList.Of(Arguments.Value(context.Arguments, Types)).OfType<ContentType>()];

    private int FirstIn(IResolveFieldContext context) => Arguments.Value(context.Arguments, Arguments.First) is int first ? first : limits.DefaultPageSize;
}
