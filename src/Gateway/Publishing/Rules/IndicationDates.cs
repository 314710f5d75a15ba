using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Publishing.Rules;

/// <summary>The dates of an approval agree with each other.</summary>
internal sealed class IndicationDates : IRule
{
    public IEnumerable<Finding> Look(Subject subject)
    {
        if (subject.Type.Name != "Indication") yield break;
        var (year, date, withdrawn) = (subject.Number("firstApprovalYear"), subject.Date("firstApprovalDate"), subject.Date("withdrawnOn"));
        var isWithdrawn = subject.Text("status") == "WITHDRAWN";
        if (year is not null && date is not null && date.Value.Year != year)
            yield return Subject.Warning("firstApprovalDate", $"The day {date:O} does not lie in the year {year}. One of the two is wrong.");
        if (isWithdrawn && withdrawn is null)
            yield return Subject.Warning("withdrawnOn", $"The approval was withdrawn, but the day is missing. Give the day.");
        if (!isWithdrawn && withdrawn is not null)
            yield return Subject.Warning("status", $"There is a day of withdrawal ({withdrawn:O}), but the approval is not marked as withdrawn.");
        if (withdrawn is not null && (date ?? FirstDay(year)) > withdrawn)
            yield return Subject.Warning("withdrawnOn", $"The approval would have been withdrawn on {withdrawn:O}, before it was given.");
    }

    private static DateOnly? FirstDay(int? year) => year is >= 1 and <= 9999 ? new DateOnly(year.Value, 1, 1) : null;
}
