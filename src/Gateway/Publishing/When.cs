namespace Immunotherapy.Gateway.Publishing;

/// <summary>A moment as an editor means it: a wall-clock time in a zone, or an instant said with the zone it was thought in.</summary>
public sealed record When
{
    private When(string zone) => Zone = zone;

    /// <summary>IANA zone, such as Europe/Madrid.</summary>
    public string Zone { get; }

    public DateTime? Local { get; private init; }
    public DateTimeOffset? Instant { get; private init; }

    public static When At(DateTime local, string zone) => new(zone) { Local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified) };

    public static When At(DateTimeOffset instant, string zone) => new(zone) { Instant = instant };

    /// <summary>
    /// The instant, and what an editor should know of it. A time that the clocks skip is refused; of a time that comes twice, the
    /// first is taken.
    /// </summary>
    /// <exception cref="RefusedException">The zone is unknown, or the clocks skip the time.</exception>
    public (DateTimeOffset Instant, FormattableString? Remark) Resolve()
    {
        var zone = Zones.Find(Zone) ?? throw new RefusedException("zone", $"'{Zone}' is not an IANA time zone. Give one such as Europe/Madrid.");
        if (Local is not { } local) return (Moments.Whole(Instant!.Value), null);
        if (zone.IsInvalidTime(local))
            throw new RefusedException("at", $"{local:yyyy-MM-dd HH:mm} does not exist in {Zone}: the clocks go forward over it. Choose a time an hour later.");
        if (!zone.IsAmbiguousTime(local)) return (new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime(), null);
        var first = new DateTimeOffset(local, zone.GetAmbiguousTimeOffsets(local).Max()).ToUniversalTime();
        return (first, $"{local:yyyy-MM-dd HH:mm} comes twice in {Zone}, as the clocks go back. The first one is meant: {first:yyyy-MM-dd HH:mm} UTC.");
    }
}
