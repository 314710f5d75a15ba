using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Rules;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Foresight;

/// <summary>
/// Tells what would come of an act on many entries, by doing all of it but the writing. Entries may need each other: what would be
/// refused is left out, and the others are looked at again without it.
/// </summary>
internal sealed class Foreseer(Cabinet cabinet, Publisher publisher, Checks checks, Needs needs, Catalog catalog, TimeProvider time)
{
    private delegate Task<IReadOnlyList<Outlook>> Look(IReadOnlyList<Wish> wishes, StoreContext store, CancellationToken cancellation);

    public Task<IReadOnlyList<Outlook>> PublishAsync(IReadOnlyList<Wish> wishes, Actor by, CancellationToken cancellation) =>
        ForeseeAsync(wishes, (left, store, stop) => PublishAsync(left, by, store, stop), cancellation);

    public Task<IReadOnlyList<Outlook>> UnpublishAsync(IReadOnlyList<Wish> wishes, CancellationToken cancellation) =>
        ForeseeAsync(wishes, UnpublishAsync, cancellation);

    private async Task<IReadOnlyList<Outlook>> ForeseeAsync(IReadOnlyList<Wish> wishes, Look look, CancellationToken cancellation)
    {
        var told = new Dictionary<Guid, Outlook>();
        var left = wishes;
        while (left.Count > 0)
        {
            // What is added to the store of a look is never saved: each look begins anew.
            var seen = await cabinet.ReadAsync((store, stop) => look(left, store, stop), cancellation);
            foreach (var outlook in seen) told[outlook.EntryId] = outlook;
            var refused = seen.Where(o => o.IsRefused).Select(o => o.EntryId).ToHashSet();
            if (refused.Count == 0) break;
            left = [.. left.Where(w => !refused.Contains(w.EntryId))];
        }
        return [.. wishes.Select(w => told[w.EntryId])];
    }

    private async Task<IReadOnlyList<Outlook>> PublishAsync(IReadOnlyList<Wish> wishes, Actor by, StoreContext store, CancellationToken cancellation)
    {
        var now = time.Now();
        var (plans, outlooks) = (new List<Plan>(), new List<Outlook>());
        foreach (var wish in wishes)
            try
            {
                plans.Add(await publisher.PlanAsync(store, wish, by, now, cancellation));
            }
            catch (RefusedException refused)
            {
                outlooks.Add(new Outlook(wish.EntryId, refused.Findings));
            }
        var findings = (await checks.LookAsync(store, plans, [], now, cancellation)).ToLookup(f => f.Plan.Folder.Id, f => f.Finding);
        return [.. outlooks, .. plans.Select(p => new Outlook(p.Folder.Id, [.. p.TakenDown(), .. findings[p.Folder.Id]]))];
    }

    private async Task<IReadOnlyList<Outlook>> UnpublishAsync(IReadOnlyList<Wish> wishes, StoreContext store, CancellationToken cancellation)
    {
        var leaving = new HashSet<Guid>();
        var folders = new Dictionary<Guid, (Folder Folder, Wish Wish)>();
        foreach (var wish in wishes)
        {
            if (await Folder.FindAsync(store, catalog, wish.EntryId, cancellation) is not { } folder) continue;
            folders[wish.EntryId] = (folder, wish);
            if (GoesWhole(folder, wish)) leaving.Add(wish.EntryId);
        }
        var outlooks = new List<Outlook>();
        foreach (var wish in wishes)
            outlooks.Add(new Outlook(wish.EntryId, folders.TryGetValue(wish.EntryId, out var found)
                ? await RefusalsAsync(store, found.Folder, found.Wish, leaving, cancellation)
                : [new Finding("id", $"There is no entry {wish.EntryId}.", Blocks: true)]));
        return outlooks;
    }

    private async Task<IReadOnlyList<Finding>> RefusalsAsync(
        StoreContext store, Folder folder, Wish wish, HashSet<Guid> leaving, CancellationToken cancellation)
    {
        var published = folder.Standing().Published.Select(l => l.Locale).ToList();
        if (!published.Any(wish.Locales.Contains))
            return [new Finding("locale", $"None of these languages is published: there is nothing to take down.", Blocks: true)];
        if (wish.Locales.Contains(Locales.Default) && published.FirstOrDefault(l => !wish.Locales.Contains(l)) is var other and not Locales.Default)
            return [new Finding("locale", $"'{other.Tag()}' is still published and falls back on '{Locales.Default.Tag()}'. Take both down together.", Blocks: true)];
        if (!GoesWhole(folder, wish)) return [];
        return await needs.FindAsync(store, folder, leaving, cancellation) is { } needed ? [needed] : [];
    }

    private static bool GoesWhole(Folder folder, Wish wish) => folder.Standing().Published.All(l => wish.Locales.Contains(l.Locale));
}
