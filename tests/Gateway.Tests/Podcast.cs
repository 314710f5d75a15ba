using System.ComponentModel;
using Immunotherapy.Model.Codes;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Gateway.Tests;

/// <summary>A content type that only the tests have: a field of every kind, to show what adding a type takes.</summary>
[Description("A talk to listen to.")]
[Through("guests", "The therapies of the episodes that follow, each once.", Over = "sequels", To = "therapy", OrderBy = "episode",
    Where = "audience", Is = "PATIENT")]
public sealed record Podcast : IContent
{
    [Field("The title.", Max = 120, IsTitle = true)]
    public required Localized<string> Title { get; init; }

    [Field("Who made it.", Max = 80)]
    public required string Studio { get; init; }

    [Field("What it was called once.", Max = 120, Deprecated = "Read `title`.")]
    public string? FormerTitle { get; init; }

    [Field("A line that not every episode has.", Max = 80)]
    public Localized<string>? Motto { get; init; }

    [Field("What is said.", Max = 5_000)]
    public required Localized<RichText> Transcript { get; init; }

    [Field("Its number.", Min = 0, Max = 10_000)]
    public int? Episode { get; init; }

    [Field("What listeners think of it.")]
    public double? Rating { get; init; }

    [Field("Whether it has rude words.")]
    public bool? Explicit { get; init; }

    [Field("The day it was recorded.")]
    public DateOnly? RecordedOn { get; init; }

    [Field("When it goes off the air.")]
    public DateTimeOffset? EndsAt { get; init; }

    [Field("For whom it is.")]
    public required Audience Audience { get; init; }

    [Field("Where to listen, until it goes off the air.", HiddenAfter = "endsAt")]
    public Uri? Url { get; init; }

    [Field("Its one code.")]
    public Code? Isrc { get; init; }

    [Field("Its other codes.")]
    public IReadOnlyList<Code> Codes { get; init; } = [];

    [Field("Its cover.")]
    public Image? Cover { get; init; }

    [Field("Words to find it by.", Max = 40)]
    public Localized<IReadOnlyList<string>>? Tags { get; init; }

    [Field("Ways it is about.")]
    public IReadOnlyList<Route> Routes { get; init; } = [];

    [Field("Scores of the jury.")]
    public IReadOnlyList<double> Scores { get; init; } = [];

    [Field("Its chapters.")]
    public IReadOnlyList<PodcastChapter> Chapters { get; init; } = [];

    [Field("The therapy it is about.", Inverse = "podcasts")]
    public required Link<Therapy> Therapy { get; init; }

    [Field("The episode before it.", Inverse = "sequels", InverseIsList = true, InverseOrder = "episode")]
    public Link<Podcast>? Prequel { get; init; }

    [Field("Who is heard.", Inverse = "podcasts")]
    public IReadOnlyList<Link<Person>> Voices { get; init; } = [];

    [Field("Whatever it mentions.", Inverse = "mentionedInPodcasts")]
    public IReadOnlyList<Link<IContent>> Mentions { get; init; } = [];
}
