namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>A video with its words.</summary>
public sealed record VideoEntry : ShownEntry
{
    public string? Host { get; init; }
    public string? Url { get; init; }
    public int? DurationSeconds { get; init; }
    public DateOnly? RecordedOn { get; init; }
    public RichHtml? Transcript { get; init; }
    public IReadOnlyList<Card> People { get; init; } = [];
    public IReadOnlyList<Card> SideEffects { get; init; } = [];
    public IReadOnlyList<Mention> CancerTypes { get; init; } = [];
    public IReadOnlyList<Mention> Topics { get; init; } = [];
    public IReadOnlyList<Mention> RecordingOf { get; init; } = [];
}
