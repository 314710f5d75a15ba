using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>Finds the published entries that cannot be shown without another: those that link to it where a link must be.</summary>
internal sealed class Needs(Worlds worlds, Catalog catalog)
{
    private const int Named = 5;

    private static readonly FormattableString WayOut =
        $"Take those down or let them link elsewhere first; or recall this one, which is never refused.";

    /// <summary>
    /// Who needs the entry, in words; null: nobody. Those that are <paramref name="leaving"/> too need nothing. Called inside a
    /// publishing act, so that nothing changes meanwhile.
    /// </summary>
    public async Task<Finding?> FindAsync(StoreContext store, Folder folder, IReadOnlySet<Guid> leaving, CancellationToken cancellation)
    {
        await worlds.LoadAsync(cancellation);
        await worlds.CatchUpAsync(cancellation);
        var graph = worlds.Published;
        if (graph.ById(folder.Id) is not { } target) return null;
        var needing = new Dictionary<Guid, string>();
        foreach (var (owner, parts, link) in RequiredLinks(folder.Type))
            foreach (var node in Linking(graph, owner, parts, link, folder.Id).Where(n => n.Id != folder.Id && IsNeeded(graph, n, parts, link, target)))
                needing[node.Id] = $"{owner.Plural}/{node.Text(node.Served(Locales.Default)).Slug}";
        foreach (var (id, name) in await RecalledAsync(store, folder, cancellation)) needing[id] = name;
        foreach (var id in leaving) needing.Remove(id);
        return needing.Count == 0 ? null : new Finding("id", Sentence(needing), Blocks: true);
    }

    private static FormattableString Sentence(Dictionary<Guid, string> needing)
    {
        var some = string.Join(", ", needing.Values.Order(StringComparer.Ordinal).Take(Named));
        return needing.Count switch
        {
            1 => $"1 published entry needs this one: {some}. {WayOut}",
            <= Named => $"{needing.Count} published entries need this one: {some}. {WayOut}",
            _ => $"{needing.Count} published entries need this one: {some} and {needing.Count - Named} more. {WayOut}",
        };
    }

    private IEnumerable<(ContentType Owner, Field? Parts, Field Link)> RequiredLinks(ContentType target)
    {
        foreach (var owner in catalog.Types)
            foreach (var field in owner.Fields)
            {
                if (Leads(field, target)) yield return (owner, null, field);
                if (field.Part is null) continue;
                foreach (var inner in field.Part.Fields.Where(f => Leads(f, target))) yield return (owner, field, inner);
            }
    }

    private bool Leads(Field field, ContentType target) =>
        field.IsLink && field.IsRequired && (field.Kind is FieldKind.AnyLinks || catalog.TargetOf(field) == target);

    private static IReadOnlyList<Node> Linking(ContentGraph graph, ContentType owner, Field? parts, Field link, Guid id)
    {
        Filter here = new Filter.Compare(new Scalar.System(SystemScalar.Id), Comparison.Equal, [id.ToString()]);
        Filter links = link.IsList ? new Filter.Entries(new EntryList.Owned(link), Quantifier.Some, here) : new Filter.Linked(link, here);
        var where = parts is null ? links : new Filter.Parts(parts, Quantifier.Some, links);
        return graph.Select(owner, new Selection { First = int.MaxValue, Where = where }, Locales.Default).Nodes;
    }

    // A required list must not become empty; a required single link must lead somewhere.
    private static bool IsNeeded(ContentGraph graph, Node node, Field? parts, Field link, Node target)
    {
        if (!link.IsList) return true;
        var holders = parts is null ? Enumerable.Repeat<NodePart?>(null, 1) : node.Parts(parts);
        return holders.Any(h => graph.FollowAll(node, h, link) is [var only] && only.Id == target.Id);
    }

    // Recalled entries are in no list, but their stubs still follow their required links.
    private async Task<IEnumerable<(Guid, string)>> RecalledAsync(StoreContext store, Folder folder, CancellationToken cancellation)
    {
        var recalled = await (from e in store.Entries.AsNoTracking()
                              join r in store.Revisions.AsNoTracking() on new { e.Id, Number = e.PublishedShared } equals new { Id = r.EntryId, Number = (int?)r.Number }
                              where e.IsRecalled && e.Id != folder.Id
                              select new { e.Id, e.Type, r.Shared }).ToListAsync(cancellation);
        return recalled
            .Where(r => DocumentRules.Links(catalog[r.Type], new Document { Shared = KeptRevision.Parse(r.Shared) })
                .Any(l => l.Target == folder.Id && l.Link is { IsRequired: true, IsList: false } && l.Path.PartKey is null))
            .Select(r => (r.Id, $"{catalog[r.Type].Plural}/{r.Id}"));
    }
}
