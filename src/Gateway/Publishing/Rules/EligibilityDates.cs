using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Publishing.Rules;

/// <summary>A claim about who may get a treatment is checked on a day, and holds for 18 months at most.</summary>
internal sealed class EligibilityDates : IRule
{
    private const int MostMonths = 18;

    public IEnumerable<Finding> Look(Subject subject)
    {
        if (subject.Type.Name != "Eligibility") yield break;
        if (subject.Date("asOf") is not { } asOf || subject.Date("validUntil") is not { } until) yield break;
        if (asOf > subject.Today)
            yield return Subject.Warning("asOf", $"The claim was checked on {asOf:O}, which is still to come. Give the day it was checked.");
        if (until <= asOf)
            yield return Subject.Warning("validUntil", $"The claim would hold until {until:O}, not after the day it was checked ({asOf:O}). Give a later day.");
        else if (until <= subject.Today)
            yield return Subject.Warning("validUntil", $"The claim held until {until:O}. Check it again and give new days.");
        if (until > asOf.AddMonths(MostMonths))
            yield return Subject.Warning("validUntil", $"A claim may hold for {MostMonths} months at most: until {asOf.AddMonths(MostMonths):O}.");
    }
}
