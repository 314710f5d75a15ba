using System.Globalization;

namespace Immunotherapy.Gateway.Commands;

/// <summary>Says once a second how far it is, on standard error.</summary>
internal sealed class ProgressLines(string what, TimeProvider time) : IProgress<long>
{
    private readonly long _began = time.GetTimestamp();
    private long _said = time.GetTimestamp();

    public void Report(long value)
    {
        if (time.GetElapsedTime(_said) < TimeSpan.FromSeconds(1)) return;
        _said = time.GetTimestamp();
        Console.Error.WriteLine(Line(value));
    }

    /// <summary>How many, how long, how fast.</summary>
    public string Line(long count)
    {
        var seconds = time.GetElapsedTime(_began).TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture, $"{what} {count:N0} entries in {seconds:N1} s ({count / Math.Max(seconds, 0.001):N0}/s)");
    }
}
