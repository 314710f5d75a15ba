using System.ComponentModel;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests;

/// <summary>A stretch of a podcast.</summary>
[Description("A stretch of a podcast.")]
public sealed record PodcastChapter : IPart
{
    public required string Key { get; init; }

    [Field("Its heading.", Max = 80)]
    public required Localized<string> Heading { get; init; }

    [Field("What is said in it.", Max = 1_000)]
    public Localized<RichText>? Notes { get; init; }

    [Field("How long it is.")]
    public int? Seconds { get; init; }

    [Field("The source it rests on.", Inverse = "citingPodcasts")]
    public Link<Source>? Source { get; init; }

    [Field("Whatever it shows.", Inverse = "shownInPodcasts")]
    public IReadOnlyList<Link<IContent>> Shows { get; init; } = [];
}
