using System.Text.RegularExpressions;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Rules;

/// <summary>Words such as "today" grow wrong by themselves, unless a date stands beside them.</summary>
internal sealed partial class RelativeTimeWords : IRule
{
    public IEnumerable<Finding> Look(Subject subject)
    {
        if (subject.Document.Shared["asOf"] is not null) return [];
        var words = subject.Locale switch { Locale.En => English(), Locale.Es => Spanish() };
        return subject.Words().SelectMany(w => words.Matches(w.Text).Select(found => Subject.Warning(
            w.Path.ToString(), $"'{found.Value}' grows wrong with time. Give the date instead, or the year.")));
    }

    [GeneratedRegex(@"\b(today|this week|this month|this year|recently|currently|nowadays|now|new|at this time)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"\b(hoy|esta semana|este mes|este año|recientemente|actualmente|ahora|nuev[oa]s?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spanish();
}
