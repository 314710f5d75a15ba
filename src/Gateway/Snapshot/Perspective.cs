namespace Immunotherapy.Gateway.Snapshot;

/// <summary>Which graph a whole request sees: what is published, the drafts, or the published graph at an instant.</summary>
public sealed record Perspective
{
    private Perspective() { }

    public static Perspective Published { get; } = new();
    public static Perspective Draft { get; } = new() { IsDraft = true };

    public bool IsDraft { get; private init; }
    public DateTimeOffset? Instant { get; private init; }

    public static Perspective At(DateTimeOffset instant) => new() { Instant = instant };

    /// <summary><c>published</c>, <c>draft</c> or <c>at=2026-11-23T09:00:00Z</c>; null for anything else.</summary>
    public static Perspective? TryParse(string text) => text switch
    {
        "published" => Published,
        "draft" => Draft,
        _ when text.StartsWith("at=", StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text.AsSpan(3), System.Globalization.CultureInfo.InvariantCulture,
                System.Globalization.DateTimeStyles.AssumeUniversal, out var instant) => At(instant),
        _ => null,
    };

    public override string ToString() => IsDraft ? "draft" : Instant is { } at ? $"at={at.UtcDateTime:yyyy-MM-ddTHH:mm:ss.FFFFFFFZ}" : "published";
}
