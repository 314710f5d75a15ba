namespace Immunotherapy.Gateway.Tests.Publishing;

/// <summary>A time that goes on only when a test says so.</summary>
internal sealed class TestTime(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Pass(TimeSpan time) => _now += time;

    public void GoTo(DateTimeOffset instant) => _now = instant;
}
