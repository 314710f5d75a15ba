using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Differential.Naive;

/// <summary>What a condition on one value means: <c>{ gte: 2015 neq: null }</c>.</summary>
internal static class PlainTest
{
    private static readonly Dictionary<string, Comparison> Comparisons = new()
    {
        ["eq"] = Comparison.Equal,
        ["neq"] = Comparison.NotEqual,
        ["in"] = Comparison.In,
        ["nin"] = Comparison.NotIn,
        ["contains"] = Comparison.Contains,
        ["ncontains"] = Comparison.NotContains,
        ["startsWith"] = Comparison.StartsWith,
        ["nstartsWith"] = Comparison.NotStartsWith,
        ["endsWith"] = Comparison.EndsWith,
        ["nendsWith"] = Comparison.NotEndsWith,
        ["gt"] = Comparison.Greater,
        ["ngt"] = Comparison.NotGreater,
        ["gte"] = Comparison.GreaterOrEqual,
        ["ngte"] = Comparison.NotGreaterOrEqual,
        ["lt"] = Comparison.Less,
        ["nlt"] = Comparison.NotLess,
        ["lte"] = Comparison.LessOrEqual,
        ["nlte"] = Comparison.NotLessOrEqual,
    };

    public static bool Holds(JsonNode? condition, FieldKind kind, object? value) => condition is not JsonObject given || given.All(pair => pair.Key switch
    {
        "and" => Reference.Items(pair.Value).All(c => Holds(c, kind, value)),
        "or" => Reference.Items(pair.Value) is var some && (!some.Any() || some.Any(c => Holds(c, kind, value))),
        _ => Reference.Meets(Comparisons[pair.Key], value, [.. With(pair.Value).Select(w => w is null ? null : Typed(kind, w))]),
    });

    public static bool OfCode(JsonNode condition, JsonNode code) =>
        condition.AsObject().All(pair => Holds(pair.Value, FieldKind.Text, (string?)code[pair.Key]));

    private static JsonArray With(JsonNode? value) => value as JsonArray ?? [value?.DeepClone()];

    // An id may be written as a number.
    private static object Typed(FieldKind kind, JsonNode value) => kind is FieldKind.Text ? value.ToString() : Reference.Typed(kind, value);
}
