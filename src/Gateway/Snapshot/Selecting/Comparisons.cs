namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>What comparisons mean. A negated one holds exactly where its positive form does not.</summary>
internal static class Comparisons
{
    public static (Comparison By, bool IsNegated) Positive(Comparison by) => by switch
    {
        Comparison.NotEqual => (Comparison.Equal, true),
        Comparison.NotContains => (Comparison.Contains, true),
        Comparison.NotIn => (Comparison.In, true),
        Comparison.NotStartsWith => (Comparison.StartsWith, true),
        Comparison.NotEndsWith => (Comparison.EndsWith, true),
        Comparison.NotGreater => (Comparison.Greater, true),
        Comparison.NotGreaterOrEqual => (Comparison.GreaterOrEqual, true),
        Comparison.NotLess => (Comparison.Less, true),
        Comparison.NotLessOrEqual => (Comparison.LessOrEqual, true),
        Comparison.Equal or Comparison.Contains or Comparison.In or Comparison.StartsWith or Comparison.EndsWith or Comparison.Greater
            or Comparison.GreaterOrEqual or Comparison.Less or Comparison.LessOrEqual => (by, false),
    };

    /// <summary>Whether a positive comparison of two values that are there holds, by the sign of their order.</summary>
    public static bool Holds(Comparison by, int sign) => by switch
    {
        Comparison.Equal or Comparison.In => sign == 0,
        Comparison.Greater => sign > 0,
        Comparison.GreaterOrEqual => sign >= 0,
        Comparison.Less => sign < 0,
        Comparison.LessOrEqual => sign <= 0,
        Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith => throw new NotSupportedException($"{by} is for texts."),
        Comparison.NotEqual or Comparison.NotContains or Comparison.NotIn or Comparison.NotStartsWith or Comparison.NotEndsWith
            or Comparison.NotGreater or Comparison.NotGreaterOrEqual or Comparison.NotLess or Comparison.NotLessOrEqual =>
            throw new NotSupportedException($"{by} is the negation of another comparison."),
    };
}
