using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Outputs;

/// <summary>The plain arguments of fields: how they are declared, checked and read.</summary>
internal sealed class Arguments(Catalog catalog, TypeBook types, ArgumentLimits limits)
{
    public const string First = "first";
    private const string LocaleName = "locale";
    public const string IdsName = "ids";

    public EnumerationGraphType LocaleType { get; } = LocaleEnum();

    public QueryArgument Locale => new(LocaleType)
    {
        Name = LocaleName,
        Description = "The language to read in, here and below. Without it the Accept-Language header decides, then English.",
    };

    public QueryArgument Slug => new(types.String.Required()) { Name = "slug", Description = "The slug in the language asked for, or in English, or one it once had." };

    public QueryArgument Id => new(types.Id.Required()) { Name = "id", Description = "The id of the entry." };

    public QueryArgument Ids => new(types.Id.RequiredList()) { Name = IdsName, Description = $"The ids of the entries, at most {limits.Ids}." };

    public QueryArgument FirstOf => new(types.Int) { Name = First, Description = $"How many at most, up to {limits.PageSize}." };

    public static Locale AskedLocale(IResolveFieldContext context, Root root) => LocaleIn(context.Arguments) ?? root.Locale;

    public static Locale? LocaleIn(IDictionary<string, ArgumentValue>? given) => Value(given, LocaleName) is Locale asked ? asked : null;

    public static FieldArguments ReadSlug(IDictionary<string, ArgumentValue>? given) =>
        new() { Slug = (string?)Value(given, "slug"), Locale = LocaleIn(given) };

    public FieldArguments ReadId(IDictionary<string, ArgumentValue>? given) => new() { Ids = [IdOf(Value(given, "id"))], Locale = LocaleIn(given) };

    public FieldArguments ReadIds(IDictionary<string, ArgumentValue>? given)
    {
        var ids = Filters.ArgumentList.Of(Value(given, IdsName));
        CheckIds(ids.Count);
        return new() { Ids = [.. ids.Select(IdOf)], Locale = LocaleIn(given) };
    }

    public FieldArguments ReadFirst(IDictionary<string, ArgumentValue>? given) =>
        new() { First = CheckSize(First, Value(given, First)) ?? limits.PageSize };

    public static string Text(IResolveFieldContext context, string name) => (string)Value(context.Arguments, name)!;

    public GlobalId? IdOf(IResolveFieldContext context) => IdOf(Value(context.Arguments, "id"));

    public IReadOnlyList<GlobalId?> IdsOf(IResolveFieldContext context) =>
        [.. Filters.ArgumentList.Of(Value(context.Arguments, IdsName)).Select(IdOf)];

    public int FirstOrAll(IResolveFieldContext context) => Value(context.Arguments, First) is int first ? first : limits.PageSize;

    public ValueTask CheckFirst(FieldArgumentsValidationContext context)
    {
        CheckSize(First, Value(context.Arguments, First));
        return default;
    }

    public ValueTask CheckIds(FieldArgumentsValidationContext context)
    {
        CheckIds(Filters.ArgumentList.Of(Value(context.Arguments, IdsName)).Count);
        return default;
    }

    public int? CheckSize(string name, object? value) => value switch
    {
        null => null,
        int size when size < 0 => throw ArgumentRefused.Input($"`{name}` is {size}; it must be from 0 to {limits.PageSize}."),
        int size when size > limits.PageSize => throw ArgumentRefused.Limit($"`{name}` is {size}; at most {limits.PageSize} may be asked for."),
        int size => size,
        _ => throw new InvalidOperationException($"The engine made a {value.GetType().Name} of an Int."),
    };

    public static object? Value(IDictionary<string, ArgumentValue>? arguments, string name) =>
        arguments is not null && arguments.TryGetValue(name, out var argument) ? argument.Value : null;

    private void CheckIds(int count)
    {
        if (count > limits.Ids) throw ArgumentRefused.Limit($"`{IdsName}` takes at most {limits.Ids} ids.");
    }

    private GlobalId? IdOf(object? value) => value is string text ? GlobalId.TryParse(catalog, text) : null;

    private static EnumerationGraphType LocaleEnum()
    {
        var vocabulary = Vocabulary.Of(typeof(Locale));
        var locale = new EnumerationGraphType { Name = vocabulary.Name, Description = vocabulary.Description };
        foreach (var term in vocabulary.Terms) locale.Add(term.Name, Enum.ToObject(typeof(Locale), term.Value), term.Description);
        return locale;
    }
}
