using System.Globalization;

namespace Immunotherapy.Gateway.Graph.Scalars;

internal sealed class DateTimeScalar() : PlainTextScalar(
    "DateTime", "A moment, such as 2026-11-23T09:00:00Z. It is sent in UTC; in arguments any offset will do.",
    "https://scalars.graphql.org/andimarek/date-time.html")
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    public static string Write(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    protected override object? Parse(string text) =>
        DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
}
