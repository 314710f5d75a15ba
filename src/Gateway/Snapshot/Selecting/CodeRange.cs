namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>Codes of a column side by side: the values that stand in one relation to another value.</summary>
internal readonly record struct CodeRange(int From, int Count)
{
    /// <summary>The codes whose values meet a positive comparison; null is an absent value.</summary>
    public static CodeRange Of(ValueColumn column, Comparison by, byte[]? with)
    {
        if (with is null) return by is Comparison.Equal or Comparison.In ? new CodeRange(0, 1) : default;
        var (first, last) = (1, column.CodeCount);
        return by switch
        {
            Comparison.Equal or Comparison.In => Between(column.FirstFrom(with), column.FirstFrom(After(with))),
            Comparison.Greater => Between(column.FirstFrom(After(with)), last),
            Comparison.GreaterOrEqual => Between(column.FirstFrom(with), last),
            Comparison.Less => Between(first, column.FirstFrom(with)),
            Comparison.LessOrEqual => Between(first, column.FirstFrom(After(with))),
            Comparison.StartsWith => Between(column.FirstFrom(with), with.Length == 0 ? last : column.FirstFrom(AfterAllThatStart(with))),
            Comparison.Contains or Comparison.EndsWith => throw new NotSupportedException($"What {by} finds does not stand side by side."),
            Comparison.NotEqual or Comparison.NotContains or Comparison.NotIn or Comparison.NotStartsWith or Comparison.NotEndsWith
                or Comparison.NotGreater or Comparison.NotGreaterOrEqual or Comparison.NotLess or Comparison.NotLessOrEqual =>
                throw new NotSupportedException($"{by} is the negation of another comparison."),
        };
    }

    private static CodeRange Between(int from, int to) => new(from, to - from);

    /// <summary>The very next bytes in order.</summary>
    private static byte[] After(byte[] value) => [.. value, 0];

    /// <summary>The next bytes in order that do not start with these; no byte of UTF-8 is the highest.</summary>
    private static byte[] AfterAllThatStart(byte[] value) => [.. value[..^1], (byte)(value[^1] + 1)];
}
