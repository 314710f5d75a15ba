using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Graph.Filters;

/// <summary>Tests of one value, joined by and/or.</summary>
internal abstract record Terms
{
    private Terms() { }

    public sealed record All(IReadOnlyList<Terms> Of) : Terms;

    public sealed record Any(IReadOnlyList<Terms> Of) : Terms;

    /// <summary>A test of the value, or of the part of it that is named (a code's system, value or label).</summary>
    public sealed record One(string? Part, ValueTest Test) : Terms;

    public Terms On(string part) => this switch
    {
        All all => new All([.. all.Of.Select(t => t.On(part))]),
        Any any => new Any([.. any.Of.Select(t => t.On(part))]),
        One one => one with { Part = part },
        _ => throw new InvalidOperationException($"{GetType().Name} is not a kind of terms."),
    };

    /// <summary>The opposite. Every comparison has one, and the values of a list are never absent, so there is no third outcome.</summary>
    public Terms Opposite() => this switch
    {
        All all => new Any([.. all.Of.Select(t => t.Opposite())]),
        Any any => new All([.. any.Of.Select(t => t.Opposite())]),
        One one => one with { Test = one.Test with { By = one.Test.By.Opposite() } },
        _ => throw new InvalidOperationException($"{GetType().Name} is not a kind of terms."),
    };

    /// <summary>The same said as alternatives, each a set of tests that must all hold.</summary>
    /// <exception cref="ArgumentRefused">More than <paramref name="most"/> alternatives.</exception>
    public IReadOnlyList<IReadOnlyList<One>> Alternatives(int most) => this switch
    {
        One one => [[one]],
        Any any => Bounded([.. any.Of.SelectMany(t => t.Alternatives(most))], most),
        All all => all.Of.Aggregate((IReadOnlyList<IReadOnlyList<One>>)[[]], (sofar, next) =>
        {
            var further = next.Alternatives(most);
            return Bounded([.. sofar.SelectMany(_ => further, (left, right) => (IReadOnlyList<One>)[.. left, .. right])], most);
        }),
        _ => throw new InvalidOperationException($"{GetType().Name} is not a kind of terms."),
    };

    private static IReadOnlyList<IReadOnlyList<One>> Bounded(IReadOnlyList<IReadOnlyList<One>> alternatives, int most) =>
        alternatives.Count <= most ? alternatives
        : throw ArgumentRefused.Limit($"A condition on the values of a list may come to at most {most} alternatives.");
}
