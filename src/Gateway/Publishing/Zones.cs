namespace Immunotherapy.Gateway.Publishing;

/// <summary>Time zones by their IANA names.</summary>
internal static class Zones
{
    public static bool IsKnown(string name) => Find(name) is not null;

    public static TimeZoneInfo? Find(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId ? zone : null;
}
