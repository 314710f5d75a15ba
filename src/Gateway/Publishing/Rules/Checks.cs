using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Rules;

/// <summary>
/// What is looked at before the world sees an entry. Required fields, formats, slugs, links and cycles block; all other rules warn.
/// </summary>
internal sealed class Checks(Catalog catalog)
{
    private static readonly IReadOnlyList<IRule> Warnings =
    [
        new CitationRule(), new EligibilityDates(), new IndicationDates(), new WebinarTimes(), new ForbiddenWords(), new RelativeTimeWords(),
    ];

    private readonly LinkCheck _links = new(catalog);
    private readonly CycleCheck _cycles = new(catalog);

    /// <summary>Looks at a set that is published together; <paramref name="expected"/> are entries that will be published by then.</summary>
    public async Task<IReadOnlyList<PlanFinding>> LookAsync(
        StoreContext store, IReadOnlyList<Plan> plans, IReadOnlyCollection<Guid> expected, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = new List<PlanFinding>();
        foreach (var plan in plans)
            found.AddRange(Alone(plan.Folder.Type, plan.Served, now).Select(f => new PlanFinding(plan, f)));
        found.AddRange(await SlugCheck.LookAsync(store, plans, cancellation));
        found.AddRange(await _links.LookAsync(store, plans, expected, cancellation));
        found.AddRange(await _cycles.LookAsync(store, plans, cancellation));
        return found;
    }

    /// <summary>What can be said of a document without looking at others, in the languages it holds.</summary>
    public static IEnumerable<Finding> Alone(ContentType type, Document served, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        foreach (var locale in served.Texts.Keys)
            foreach (var finding in DocumentRules.Check(type, served, locale).Concat(Warn(type, served, locale, today)))
                if (locale == served.Texts.Keys.First() || finding.Path.Contains('@', StringComparison.Ordinal)) yield return finding;
    }

    private static IEnumerable<Finding> Warn(ContentType type, Document served, Locale locale, DateOnly today) =>
        Warnings.SelectMany(r => r.Look(new Subject(type, served, locale, today)));
}
