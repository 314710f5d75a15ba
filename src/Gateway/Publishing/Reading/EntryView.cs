using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Reading;

/// <summary>All that the page of an entry shows of it, read at one moment.</summary>
public sealed record EntryView
{
    public required Guid Id { get; init; }
    public required ContentType Type { get; init; }

    /// <summary>The draft if there is one, else the latest revision.</summary>
    public required Document Working { get; init; }

    public required bool HasDraft { get; init; }

    /// <summary>Counts everything that was done to the entry: a publish of what was seen names it as <see cref="Wish.Seen"/>.</summary>
    public required long Version { get; init; }

    /// <summary>The version an edit made on this view names as its base; without a draft, that of the last edit there was.</summary>
    public required long DraftVersion { get; init; }

    /// <summary>From field path to the version that last changed it; <c>*</c> stands for all fields.</summary>
    public required IReadOnlyDictionary<string, long> FieldVersions { get; init; }

    /// <summary>The revision that the draft started from; the latest one where there is no draft.</summary>
    public required int BaseRevision { get; init; }

    /// <summary>0: none was cut yet.</summary>
    public required int LatestRevision { get; init; }

    /// <summary>The revision whose shared part the world reads; 0: nothing is published.</summary>
    public required int PublishedRevision { get; init; }

    public required EntryStage Stage { get; init; }

    /// <summary>Every language there is, in their order.</summary>
    public required IReadOnlyList<LanguageView> Languages { get; init; }

    /// <summary>What is to come, and what was missed, earliest first.</summary>
    public required IReadOnlyList<ScheduledAct> Schedules { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
    public required string? UpdatedBy { get; init; }

    public bool IsPublished => PublishedRevision > 0;

    /// <summary>The title in a language, else in the default one; null where nobody wrote one.</summary>
    public string? Title(Locale locale) => TitleIn(Type.Title.IsLocalized ? locale : null) ?? TitleIn(Type.Title.IsLocalized ? Locales.Default : null);

    /// <summary>The version that last changed a field; 0: it is as it was when the first draft was opened.</summary>
    public long VersionOf(string path) => Math.Max(FieldVersions.GetValueOrDefault(path), FieldVersions.GetValueOrDefault(Drafts.FieldVersions.All));

    /// <summary>Whether it stands where another view of it stands: what is only typed leaves that as it is.</summary>
    public bool StandsAs(EntryView other) =>
        (HasDraft, Stage, LatestRevision, PublishedRevision) == (other.HasDraft, other.Stage, other.LatestRevision, other.PublishedRevision)
        && Languages.SequenceEqual(other.Languages);

    public LanguageView In(Locale locale) => Languages.First(l => l.Locale == locale);

    private string? TitleIn(Locale? locale) => (string?)DocumentRules.Get(Working, new FieldPath(Type.Title.Name, Locale: locale));
}
