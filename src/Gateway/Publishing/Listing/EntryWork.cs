using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>How the work on an entry stands: what lists show of it beside its content.</summary>
public sealed record EntryWork
{
    public required Guid Id { get; init; }
    public required ContentType Type { get; init; }
    public required bool HasDraft { get; init; }

    /// <summary>Whose entry it is: who made it.</summary>
    public required string Owner { get; init; }

    /// <summary>Who last wrote in it.</summary>
    public required string ChangedBy { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>The first day by which a published language should have been looked at again; null: no day was set.</summary>
    public required DateOnly? ReviewDue { get; init; }

    /// <summary>Every language there is, in their order.</summary>
    public required IReadOnlyList<LanguageView> Languages { get; init; }

    /// <summary>What is to come, and what was missed and has not been done by hand since; earliest first.</summary>
    public required IReadOnlyList<ScheduledAct> Schedules { get; init; }

    /// <summary>What keeps the draft from being published, as far as can be told without other entries.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    public bool IsPublished => Languages.Any(l => l.IsPublished);

    public LanguageView In(Locale locale) => Languages.First(l => l.Locale == locale);

    /// <summary>Where it stands on a day: a published entry becomes due by time alone.</summary>
    public EntryStage StageOn(DateOnly today) => Stage is EntryStage.Published && ReviewDue < today ? EntryStage.ReviewDue : Stage;

    /// <summary>Where it stands as far as editors made it so.</summary>
    public required EntryStage Stage { get; init; }
}
