using System.Text.Json.Nodes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Standings;

/// <summary>When something about an entry next changes by itself: a review falls due, a field is no longer served.</summary>
internal static class NextInstant
{
    /// <summary>The earliest instant after <see cref="Standing.AsOf"/>; null: never.</summary>
    public static DateTimeOffset? Of(ContentType type, Standing standing, JsonObject shared) =>
        !standing.IsPublished ? null
        : All(type, standing, shared).Where(i => i > standing.AsOf).Select(i => (DateTimeOffset?)i).Min();

    private static IEnumerable<DateTimeOffset> All(ContentType type, Standing standing, JsonObject shared) =>
        standing.Published.Select(p => p.Review.NextReviewDue).OfType<DateOnly>().Where(d => d < DateOnly.MaxValue).Select(AfterDay)
            .Concat(Hidings(type, shared))
            .Concat(type.Fields.Where(f => f.Part is not null).SelectMany(f => Parts(f, shared)));

    // A review that is due on a day is overdue when that day is over.
    private static DateTimeOffset AfterDay(DateOnly day) => new(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static IEnumerable<DateTimeOffset> Parts(Field parts, JsonObject shared) =>
        shared[parts.Name] is JsonArray all ? all.OfType<JsonObject>().SelectMany(p => Hidings(parts.Part!, p)) : [];

    private static IEnumerable<DateTimeOffset> Hidings(Shape shape, JsonObject values)
    {
        foreach (var field in shape.Fields)
            if (field.HiddenAfter is { } until && values[until] is { } instant)
                yield return DateTimeOffset.Parse(instant.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
