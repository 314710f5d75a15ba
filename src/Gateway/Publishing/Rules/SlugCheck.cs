using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Rules;

/// <summary>A slug leads to one entry for ever: none is given to another entry of its type, not even an old one.</summary>
internal static class SlugCheck
{
    public static async Task<IEnumerable<PlanFinding>> LookAsync(StoreContext store, IReadOnlyList<Plan> plans, CancellationToken cancellation)
    {
        var found = new List<PlanFinding>();
        var taken = new Dictionary<(string, Model.Fields.Locale, string), Guid>();
        foreach (var plan in plans)
            foreach (var locale in plan.Next.Published)
            {
                var (type, slug) = (plan.Folder.Type.Name, locale.Slug);
                var owner = await store.Slugs.AsNoTracking()
                    .Where(s => s.Type == type && s.Locale == locale.Locale && s.Slug == slug && s.EntryId != plan.Folder.Id)
                    .Select(s => (Guid?)s.EntryId).FirstOrDefaultAsync(cancellation);
                if (owner is null && !taken.TryAdd((type, locale.Locale, slug), plan.Folder.Id)) owner = taken[(type, locale.Locale, slug)];
                if (owner is null || owner == plan.Folder.Id) continue;
                found.Add(new PlanFinding(plan, Finding(locale, owner.Value)));
            }
        return found;
    }

    public static Finding Finding(LocaleStanding locale, Guid owner)
    {
        var tag = Model.Fields.Locales.Tag(locale.Locale);
        return new Finding(
            $"slug@{tag}", $"The slug '{locale.Slug}' belongs, or once belonged, to another entry of this type ({owner}). Choose another slug.", Blocks: true);
    }
}
