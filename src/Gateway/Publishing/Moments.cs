namespace Immunotherapy.Gateway.Publishing;

/// <summary>Instants as every provider can keep them: whole milliseconds, UTC.</summary>
internal static class Moments
{
    public static DateTimeOffset Now(this TimeProvider time) => Whole(time.GetUtcNow());

    public static DateTimeOffset Whole(DateTimeOffset instant) =>
        new(instant.UtcTicks - instant.UtcTicks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
}
