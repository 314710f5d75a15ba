using System.Globalization;

namespace Immunotherapy.Admin.Shell;

/// <summary>Days and moments as editors read them: the month as a word, so that nobody takes it for the day; moments in UTC, and saying so.</summary>
public static class Dates
{
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMM yyyy HH:mm 'UTC'", CultureInfo.CurrentCulture);
}
