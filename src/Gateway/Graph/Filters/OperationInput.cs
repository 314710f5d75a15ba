using GraphQL.Types;
using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Graph.Filters;

/// <summary>How a scalar may be compared: <c>StringOperationFilterInput</c> and its kin.</summary>
internal sealed class OperationInput : InputObjectGraphType
{
    private const string And = "and";
    private const string Or = "or";

    public OperationInput(ScalarGraphType scalar, string name, IReadOnlyList<Comparison> comparisons, bool canNest)
    {
        Name = $"{name}OperationFilterInput";
        Description = $"Conditions on a value of type {scalar.Name}; all that are given must hold.";
        if (canNest)
        {
            AddField(new FieldType { Name = And, Description = "All of these hold.", ResolvedType = this.List() });
            AddField(new FieldType { Name = Or, Description = "At least one of these holds.", ResolvedType = this.List() });
        }
        foreach (var comparison in comparisons)
            AddField(new ComparisonField(comparison)
            {
                Name = comparison.Wording().Name,
                Description = comparison.Wording().Sentence,
                ResolvedType = comparison.TakesList() ? new ListGraphType(scalar) : scalar,
            });
    }

    public Terms Read(object? value, FilterReading reading) =>
        value is IDictionary<string, object?> given
            ? reading.Inside(() => new Terms.All([.. given.Select(pair => ReadOne(pair.Key, pair.Value, reading))]))
            : new Terms.All([]);

    private Terms ReadOne(string name, object? value, FilterReading reading) => name switch
    {
        And => new Terms.All(ReadAll(value, reading)),
        Or when ReadAll(value, reading) is { Count: > 0 } some => new Terms.Any(some),
        Or => new Terms.All([]),
        _ => new Terms.One(null, ReadTest(((ComparisonField)Fields.Find(name)!).Comparison, name, value, reading)),
    };

    private List<Terms> ReadAll(object? value, FilterReading reading) => [.. ArgumentList.Of(value).Select(item => Read(item, reading))];

    private static ValueTest ReadTest(Comparison comparison, string name, object? value, FilterReading reading)
    {
        if (value is null && !comparison.TakesNull())
            throw ArgumentRefused.Input($"`{name}` needs a value; to ask for entries without one, use `eq: null`.");
        if (!comparison.TakesList()) return new ValueTest(comparison, [Plain(value)]);
        var values = ArgumentList.Of(value);
        if (values.Count > reading.Limits.InListLength)
            throw ArgumentRefused.Limit($"`{name}` takes at most {reading.Limits.InListLength} values.");
        return new ValueTest(comparison, [.. values.Select(Plain)]);
    }

    // The graph compares whole numbers as long; ids may be written as numbers.
    private static object? Plain(object? value) => value is int number ? (long)number : value;

    private sealed class ComparisonField(Comparison comparison) : FieldType
    {
        public Comparison Comparison { get; } = comparison;
    }
}
