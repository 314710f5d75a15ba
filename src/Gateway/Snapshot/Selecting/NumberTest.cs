namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>A comparison of numbers, truths, dates or instants, made ready.</summary>
internal sealed class NumberTest
{
    private readonly Comparison _by;
    private readonly bool _isNegated;
    private readonly long?[] _with;

    public NumberTest(Comparison by, IReadOnlyList<object?> with)
    {
        (_by, _isNegated) = Comparisons.Positive(by);
        _with = [.. with.Select(TypedValue.Of)];
    }

    /// <summary>Whether a value meets it; null is an absent value.</summary>
    public bool Holds(long? value)
    {
        var holds = false;
        foreach (var with in _with) holds |= Positive(value, with);
        return holds != _isNegated;
    }

    private bool Positive(long? value, long? with) =>
        value is { } a && with is { } b ? Comparisons.Holds(_by, a.CompareTo(b))
        : value is null && with is null && _by is (Comparison.Equal or Comparison.In);
}
