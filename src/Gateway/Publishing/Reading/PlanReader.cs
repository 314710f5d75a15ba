using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Reading;

/// <summary>Goes through an act as far as it can be gone through without doing it: what is noted down on the way is thrown away.</summary>
internal sealed class PlanReader(Cabinet cabinet, Publisher publisher, Needs needs, Catalog catalog, TimeProvider time)
{
    private static readonly Actor Nobody = new("nobody");

    /// <exception cref="RefusedException">There is no such entry.</exception>
    public Task<PublishPlan> PublishAsync(Guid id, IReadOnlyList<Locale> locales, CancellationToken cancellation) => cabinet.ReadAsync(async (store, stop) =>
    {
        var version = (await Folder.OpenAsync(store, catalog, id, stop)).Entry.Version;
        return new PublishPlan { Version = version, Findings = await FindingsAsync(store, new Wish(id, locales), stop) };
    }, cancellation);

    /// <summary>What stands against taking a language down; empty: nothing.</summary>
    /// <exception cref="RefusedException">There is no such entry.</exception>
    public Task<IReadOnlyList<Finding>> UnpublishAsync(Guid id, Locale locale, CancellationToken cancellation) => cabinet.ReadAsync<IReadOnlyList<Finding>>(async (store, stop) =>
    {
        var folder = await Folder.OpenAsync(store, catalog, id, stop);
        var before = folder.Standing();
        if (Recalls.RefusalOf(before, locale) is { } refusal) return [refusal];
        if (Steps.Unpublish(before, locale, time.Now()).IsPublished) return [];
        return await needs.FindAsync(store, folder, new HashSet<Guid>(), stop) is { } needed ? [needed] : [];
    }, cancellation);

    private async Task<IReadOnlyList<Finding>> FindingsAsync(StoreContext store, Wish wish, CancellationToken cancellation)
    {
        try
        {
            var (plans, findings) = await publisher.LookAsync(store, [wish], Nobody, time.Now(), cancellation);
            return [.. findings.Select(f => f.Finding).OrderByDescending(f => f.Blocks), .. plans.SelectMany(p => p.TakenDown())];
        }
        catch (RefusedException refused)
        {
            return refused.Findings;
        }
    }
}
