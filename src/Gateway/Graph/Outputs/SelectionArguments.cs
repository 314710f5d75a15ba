using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using Immunotherapy.Gateway.Graph.Filters;
using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Graph.Outputs;

/// <summary>
/// The arguments of a connection. They are checked and made into a selection once, before anything is executed, so that what
/// cannot be served refuses the whole request.
/// </summary>
internal sealed class SelectionArguments(FilterInput where, SortInput order, TypeBook types, Arguments arguments, ArgumentLimits limits)
{
    private const string SelectionKey = " selection";
    private const string After = "after";
    public const string Last = "last";
    private const string Before = "before";
    private const string Where = "where";
    private const string Order = "order";

    public IEnumerable<QueryArgument> Declare() =>
    [
        new(types.Int) { Name = Arguments.First, Description = $"How many from the start or after a cursor; {limits.DefaultPageSize} when not said, at most {limits.PageSize}." },
        new(types.String) { Name = After, Description = "Go on after this cursor." },
        new(types.Int) { Name = Last, Description = $"How many from the end or before a cursor, at most {limits.PageSize}." },
        new(types.String) { Name = Before, Description = "Go back from this cursor." },
        new(where) { Name = Where, Description = "Only entries that meet this." },
        new(order.List()) { Name = Order, Description = "What to order by, the first key first; without it by id." },
    ];

    public ValueTask Check(FieldArgumentsValidationContext context)
    {
        if (context.Arguments is { } given) context.SetArgument(SelectionKey, Read(given));
        return default;
    }

    public Selection Of(IResolveFieldContext context) =>
        Arguments.Value(context.Arguments, SelectionKey) as Selection ?? new Selection { First = limits.DefaultPageSize };

    /// <exception cref="ArgumentRefused"/>
    public Selection Read(IDictionary<string, ArgumentValue>? given)
    {
        var first = arguments.CheckSize(Arguments.First, Arguments.Value(given, Arguments.First));
        var last = arguments.CheckSize(Last, Arguments.Value(given, Last));
        var after = (string?)Arguments.Value(given, After);
        var before = (string?)Arguments.Value(given, Before);
        if (first is not null && last is not null) throw ArgumentRefused.Input("Give `first` or `last`, not both.");
        if (after is not null && before is not null) throw ArgumentRefused.Input("Give `after` or `before`, not both.");
        if (after is not null && last is not null) throw ArgumentRefused.Input("`after` goes with `first`; with `last` give `before`.");
        if (before is not null && last is null) throw ArgumentRefused.Input("`before` goes with `last`: say how many.");
        return new Selection
        {
            First = last is null ? first ?? limits.DefaultPageSize : null,
            After = after,
            Last = last,
            Before = before,
            Where = Arguments.Value(given, Where) is { } filter ? where.Read(filter, new FilterReading(limits)) : null,
            Order = SortInput.ReadAll(order, Arguments.Value(given, Order), limits),
        };
    }
}
