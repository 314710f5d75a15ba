namespace Immunotherapy.Admin.Tests.SignIn;

/// <summary>The time of day, which a test can let pass.</summary>
public sealed class ConsoleTime : TimeProvider
{
    private TimeSpan _passed;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _passed;

    public void Pass(TimeSpan time) => _passed += time;
}
