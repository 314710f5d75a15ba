namespace Immunotherapy.Gateway.Tests.Publishing;

/// <summary>A time that goes on only when a test says so.</summary>
internal sealed class TestTime(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    /// <summary>How far it goes on with every look at it.</summary>
    public TimeSpan Step { get; set; }

    public override DateTimeOffset GetUtcNow() => _now += Step;

    public void Pass(TimeSpan time) => _now += time;

    public void GoTo(DateTimeOffset instant) => _now = instant;
}
