using System.ComponentModel;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Model.Content;

/// <summary>A video, with its words for those who cannot hear or watch it.</summary>
[Description("A video, with its words for those who cannot hear or watch it.")]
public sealed record Video : IContent
{
    [Field("The title.", Max = 120, IsTitle = true)]
    public required Localized<string> Title { get; init; }

    [Field("One to three sentences on what it shows.", Max = 320)]
    public required Localized<string> Summary { get; init; }

    [Field("Where it is kept; absent until there is a recording.")]
    public VideoHost? Host { get; init; }

    [Field("Its id at the host.", Max = 80)]
    public string? ExternalId { get; init; }

    [Field("Where to watch it.")]
    public Uri? Url { get; init; }

    [Field("How long it is, in seconds.", Min = 1, Max = 86_400)]
    public int? DurationSeconds { get; init; }

    [Field("The day it was recorded; its age is judged by this.")]
    public DateOnly? RecordedOn { get; init; }

    [Field("Every word that is said.", Max = 60_000)]
    public Localized<RichText>? Transcript { get; init; }

    [Field("Who is in it.", Inverse = "videos")]
    public IReadOnlyList<Link<Person>> People { get; init; } = [];

    [Field("The side effects it is about.", Inverse = "videos")]
    public IReadOnlyList<Link<SideEffect>> SideEffects { get; init; } = [];

    [Field("The cancers it is about.", Inverse = "videos")]
    public IReadOnlyList<Link<CancerType>> CancerTypes { get; init; } = [];

    [Field("The topics it belongs to.", Inverse = "videos")]
    public IReadOnlyList<Link<Topic>> Topics { get; init; } = [];

    [Field("What the claims rest on.")]
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
