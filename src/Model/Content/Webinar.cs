using System.ComponentModel;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Model.Content;

/// <summary>A talk that people can join or watch later.</summary>
[Description("A talk that people can join or watch later.")]
public sealed record Webinar : IContent
{
    [Field("The title.", Max = 120, IsTitle = true)]
    public required Localized<string> Title { get; init; }

    [Field("One to three sentences on what it is about.", Max = 320)]
    public required Localized<string> Summary { get; init; }

    [Field("What it is about, in plain words.", Max = 20_000)]
    public Localized<RichText>? Description { get; init; }

    [Field("When it starts; absent until known.")]
    public DateTimeOffset? StartsAt { get; init; }

    [Field("When it ends.")]
    public DateTimeOffset? EndsAt { get; init; }

    [Field("The IANA time zone it is announced in, such as America/New_York.", Max = 60)]
    public string? TimeZone { get; init; }

    [Field("Where it stands.")]
    public required WebinarStatus Status { get; init; }

    [Field("Where to register; no longer served once it has ended.", HiddenAfter = "endsAt")]
    public Uri? RegistrationUrl { get; init; }

    [Field("The recording.", Inverse = "recordingOf", InverseIsList = true)]
    public Link<Video>? Recording { get; init; }

    [Field("Who speaks, in order.", Inverse = "webinars")]
    public IReadOnlyList<Link<Person>> Speakers { get; init; } = [];

    [Field("The cancers it is about.", Inverse = "webinars")]
    public IReadOnlyList<Link<CancerType>> CancerTypes { get; init; } = [];

    [Field("The therapies it is about.", Inverse = "webinars")]
    public IReadOnlyList<Link<Therapy>> Therapies { get; init; } = [];

    [Field("The topics it belongs to.", Inverse = "webinars")]
    public IReadOnlyList<Link<Topic>> Topics { get; init; } = [];

    [Field("What the claims rest on.")]
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
