using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Rules;

/// <summary>What the world sees links only to what the world sees, and to entries of the right type.</summary>
internal sealed class LinkCheck(Catalog catalog)
{
    public async Task<IEnumerable<PlanFinding>> LookAsync(
        StoreContext store, IReadOnlyList<Plan> plans, IReadOnlyCollection<Guid> expected, CancellationToken cancellation)
    {
        var links = plans.SelectMany(p => DocumentRules.Links(p.Folder.Type, p.Served).Select(l => (Plan: p, l.Path, l.Link, l.Target))).ToList();
        var targets = await TargetsAsync(store, [.. links.Select(l => l.Target).Distinct()], cancellation);
        foreach (var plan in plans) targets[plan.Folder.Id] = new Target(plan.Folder.Type.Name, IsThere: true, IsRecalled: false);
        foreach (var id in expected.Where(targets.ContainsKey)) targets[id] = targets[id] with { IsThere = true };
        return [.. links.Select(l => (l.Plan, Finding: Problem(l.Path.ToString(), l.Link, l.Target, targets.GetValueOrDefault(l.Target))))
            .Where(l => l.Finding is not null).Select(l => new PlanFinding(l.Plan, l.Finding!))];
    }

    /// <summary>What is wrong with a link, given what it leads to; null: nothing.</summary>
    public Finding? Problem(string path, Field link, Guid id, Target? target)
    {
        var wanted = catalog.TargetOf(link);
        FormattableString? problem = target switch
        {
            null => $"{path} links to {id}, which does not exist. Choose another entry.",
            _ when wanted is not null && wanted.Name != target.Type =>
                $"{path} links to {id}, which is a {TypeOf(target)}, not a {wanted}. Choose a {wanted}.",
            { IsRecalled: true } => $"{path} links to {Named(target, id)}, which is recalled. Take the link away, or publish that entry anew first.",
            { IsThere: false } => $"{path} links to {Named(target, id)}, which is not published. Publish it first or together with this, or take the link away.",
            _ => null,
        };
        return problem is null ? null : new Finding(path, problem, Blocks: true);
    }

    private static async Task<Dictionary<Guid, Target>> TargetsAsync(StoreContext store, Guid[] ids, CancellationToken cancellation)
    {
        var found = new Dictionary<Guid, Target>();
        foreach (var some in ids.Chunk(500))
        {
            var entries = await store.Entries.AsNoTracking().Where(e => some.Contains(e.Id))
                .Select(e => new { e.Id, e.Type, e.IsRecalled, IsThere = e.PublishedShared != null }).ToListAsync(cancellation);
            foreach (var entry in entries) found[entry.Id] = new Target(entry.Type, entry.IsThere, entry.IsRecalled);
        }
        return found;
    }

    private FormattableString Named(Target target, Guid id) => $"the {TypeOf(target)} {id}";

    private ContentType TypeOf(Target target) => catalog[target.Type];
}
