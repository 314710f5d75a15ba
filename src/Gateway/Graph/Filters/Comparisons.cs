using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Graph.Filters;

/// <summary>The comparisons of operation inputs: their names, sentences and opposites.</summary>
internal static class Comparisons
{
    public static IReadOnlyList<Comparison> Equality { get; } = [Comparison.Equal, Comparison.NotEqual, Comparison.In, Comparison.NotIn];

    public static IReadOnlyList<Comparison> EqualityOnly { get; } = [Comparison.Equal, Comparison.NotEqual];

    public static IReadOnlyList<Comparison> Texts { get; } =
    [
        Comparison.Equal, Comparison.NotEqual, Comparison.Contains, Comparison.NotContains, Comparison.In, Comparison.NotIn,
        Comparison.StartsWith, Comparison.NotStartsWith, Comparison.EndsWith, Comparison.NotEndsWith,
    ];

    public static IReadOnlyList<Comparison> Ordered { get; } =
    [
        Comparison.Equal, Comparison.NotEqual, Comparison.In, Comparison.NotIn, Comparison.Greater, Comparison.NotGreater,
        Comparison.GreaterOrEqual, Comparison.NotGreaterOrEqual, Comparison.Less, Comparison.NotLess, Comparison.LessOrEqual,
        Comparison.NotLessOrEqual,
    ];

    public static (string Name, string Sentence) Wording(this Comparison comparison) => comparison switch
    {
        Comparison.Equal => ("eq", "It is this; `null`: there is none."),
        Comparison.NotEqual => ("neq", "It is not this; `null`: there is one."),
        Comparison.Contains => ("contains", "It has this in it."),
        Comparison.NotContains => ("ncontains", "It does not have this in it."),
        Comparison.In => ("in", "It is one of these."),
        Comparison.NotIn => ("nin", "It is none of these."),
        Comparison.StartsWith => ("startsWith", "It starts with this."),
        Comparison.NotStartsWith => ("nstartsWith", "It does not start with this."),
        Comparison.EndsWith => ("endsWith", "It ends with this."),
        Comparison.NotEndsWith => ("nendsWith", "It does not end with this."),
        Comparison.Greater => ("gt", "It is more than this."),
        Comparison.NotGreater => ("ngt", "It is not more than this."),
        Comparison.GreaterOrEqual => ("gte", "It is this or more."),
        Comparison.NotGreaterOrEqual => ("ngte", "It is not this or more."),
        Comparison.Less => ("lt", "It is less than this."),
        Comparison.NotLess => ("nlt", "It is not less than this."),
        Comparison.LessOrEqual => ("lte", "It is this or less."),
        Comparison.NotLessOrEqual => ("nlte", "It is not this or less."),
    };

    public static bool TakesList(this Comparison comparison) => comparison is Comparison.In or Comparison.NotIn;

    /// <summary>Whether it means something to compare with nothing.</summary>
    public static bool TakesNull(this Comparison comparison) => comparison is Comparison.Equal or Comparison.NotEqual;

    public static Comparison Opposite(this Comparison comparison) => comparison switch
    {
        Comparison.Equal => Comparison.NotEqual,
        Comparison.NotEqual => Comparison.Equal,
        Comparison.Contains => Comparison.NotContains,
        Comparison.NotContains => Comparison.Contains,
        Comparison.In => Comparison.NotIn,
        Comparison.NotIn => Comparison.In,
        Comparison.StartsWith => Comparison.NotStartsWith,
        Comparison.NotStartsWith => Comparison.StartsWith,
        Comparison.EndsWith => Comparison.NotEndsWith,
        Comparison.NotEndsWith => Comparison.EndsWith,
        Comparison.Greater => Comparison.NotGreater,
        Comparison.NotGreater => Comparison.Greater,
        Comparison.GreaterOrEqual => Comparison.NotGreaterOrEqual,
        Comparison.NotGreaterOrEqual => Comparison.GreaterOrEqual,
        Comparison.Less => Comparison.NotLess,
        Comparison.NotLess => Comparison.Less,
        Comparison.LessOrEqual => Comparison.NotLessOrEqual,
        Comparison.NotLessOrEqual => Comparison.LessOrEqual,
    };
}
