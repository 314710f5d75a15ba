using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Publishing.Rules;

/// <summary>A talk ends after it starts, and is announced in a time zone that exists.</summary>
internal sealed class WebinarTimes : IRule
{
    public IEnumerable<Finding> Look(Subject subject)
    {
        if (subject.Type.Name != "Webinar") yield break;
        if (subject.Instant("startsAt") is { } start && subject.Instant("endsAt") is { } end && end <= start)
            yield return Subject.Warning("endsAt", $"The webinar ends before it starts. Give a later end.");
        if (subject.Instant("startsAt") is not null && subject.Text("timeZone") is null)
            yield return Subject.Warning("timeZone", $"The webinar has a time but no time zone. Give the zone it is announced in, such as America/New_York.");
        if (subject.Text("timeZone") is { } zone && !Zones.IsKnown(zone))
            yield return Subject.Warning("timeZone", $"'{zone}' is not an IANA time zone. Give one such as America/New_York.");
    }
}
