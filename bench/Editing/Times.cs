namespace Immunotherapy.Bench.Editing;

/// <summary>How long things took, in milliseconds.</summary>
internal sealed class Times
{
    private readonly double[] _sorted;

    public Times(IEnumerable<double> milliseconds)
    {
        _sorted = [.. milliseconds.Order()];
        if (_sorted.Length == 0) throw new InvalidOperationException("Nothing was measured: what is waited for never came.");
    }

    public int Count => _sorted.Length;

    public double Median => At(0.5);

    public double P95 => At(0.95);

    public double P99 => At(0.99);

    private double At(double part) => _sorted[Math.Min(_sorted.Length - 1, (int)(_sorted.Length * part))];
}
