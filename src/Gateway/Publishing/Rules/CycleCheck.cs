using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Rules;

/// <summary>A single link from a type to itself makes a tree: whoever climbs it arrives, in ten steps at most.</summary>
internal sealed class CycleCheck(Catalog catalog)
{
    public const int MostSteps = 10;

    public async Task<IEnumerable<PlanFinding>> LookAsync(StoreContext store, IReadOnlyList<Plan> plans, CancellationToken cancellation)
    {
        var known = plans.ToDictionary(p => p.Folder.Id, p => p.Served.Shared);
        var found = new List<PlanFinding>();
        foreach (var plan in plans)
            foreach (var link in Climbing(catalog, plan.Folder.Type))
                if (await ProblemAsync(plan.Folder.Id, link, id => SharedAsync(store, known, id, cancellation)) is { } finding)
                    found.Add(new PlanFinding(plan, finding));
        return found;
    }

    /// <summary>The links of a type that must not lead back to where they came from.</summary>
    public static IEnumerable<Field> Climbing(Catalog catalog, ContentType type) =>
        type.Fields.Where(f => f.Kind is FieldKind.Link && catalog.TargetOf(f) == type);

    public static async ValueTask<Finding?> ProblemAsync(Guid start, Field link, Func<Guid, ValueTask<JsonObject?>> shared)
    {
        Guid? at = start;
        for (var steps = 0; steps <= MostSteps; steps++)
        {
            at = Next(await shared(at.Value), link);
            if (at is null) return null;
            if (at == start)
                return new Finding(link.Name, $"{link} leads in a circle: after {steps + 1} steps it is back at this entry. Choose another entry.", Blocks: true);
        }
        return new Finding(link.Name, $"{link} climbs more than {MostSteps} steps. Choose an entry nearer to the top.", Blocks: true);
    }

    private static Guid? Next(JsonObject? shared, Field link) =>
        shared?[link.Name] is JsonValue value && Guid.TryParse(value.GetValue<string>(), out var id) ? id : null;

    private static async ValueTask<JsonObject?> SharedAsync(
        StoreContext store, Dictionary<Guid, JsonObject> known, Guid id, CancellationToken cancellation)
    {
        if (known.TryGetValue(id, out var shared)) return shared;
        var row = await (from e in store.Entries.AsNoTracking()
                         join r in store.Revisions.AsNoTracking() on new { e.Id, Number = e.PublishedShared } equals new { Id = r.EntryId, Number = (int?)r.Number }
                         where e.Id == id
                         select r.Shared).FirstOrDefaultAsync(cancellation);
        if (row is null) return null;
        return known[id] = KeptRevision.Parse(row);
    }
}
