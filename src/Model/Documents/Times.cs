using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Immunotherapy.Model.Documents;

/// <summary>Days and instants as they are written: <c>2026-11-23</c> and <c>2026-11-23T09:00:00Z</c>.</summary>
public static partial class Times
{
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>In UTC; fractions of a second only where there are some.</summary>
    public static string Write(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>Null when it is not a day of the calendar, written with dashes.</summary>
    public static DateOnly? ReadDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Null when it is not an instant of ISO 8601 that says its offset from UTC.</summary>
    public static DateTimeOffset? ReadInstant(string text) =>
        InstantShape().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant : null;

    internal static Reading ReadDay(string text, int? fromYear, int? toYear) => ReadDay(text) switch
    {
        null => Reading.Wrong($"{Reading.Quote(text)} is not a date. Write it as 2014-12-31."),
        { } day => YearProblem(day.Year, fromYear, toYear) is { } problem ? Reading.Wrong(problem) : new Reading(JsonValue.Create(Write(day))),
    };

    internal static Reading ReadInstant(string text, int? fromYear, int? toYear) => ReadInstant(text) switch
    {
        null => Reading.Wrong($"{Reading.Quote(text)} is not an instant. Write it with its offset from UTC, as 2014-12-31T17:00:00Z or 2014-12-31T12:00:00-05:00."),
        { } instant => YearProblem(instant.UtcDateTime.Year, fromYear, toYear) is { } problem ? Reading.Wrong(problem)
            : new Reading(JsonValue.Create(Write(instant))),
    };

    private static FormattableString? YearProblem(int year, int? from, int? to)
    {
        if (year < from) return $"The year {year} is too early: the earliest is {from}.";
        if (year > to) return $"The year {year} is too late: the latest is {to}.";
        return null;
    }

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)?(Z|[+-][0-9]{2}:[0-9]{2})\z")]
    private static partial Regex InstantShape();
}
