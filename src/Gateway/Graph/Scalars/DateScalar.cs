using System.Globalization;

namespace Immunotherapy.Gateway.Graph.Scalars;

internal sealed class DateScalar() : PlainTextScalar(
    "Date", "A day of the calendar, such as 2026-11-23.", "https://scalars.graphql.org/andimarek/local-date.html")
{
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    protected override object? Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
