using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Rules;
using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Bulk;

/// <summary>
/// Looks at an import as a whole: ids, slugs, links, circles, over the import and what was there before. Links to entries that come
/// later are looked at in the end.
/// </summary>
internal sealed class ImportChecks(Catalog catalog, Kept kept)
{
    private readonly Dictionary<Guid, Target> _imported = [];
    private readonly Dictionary<(string, Locale, string), Guid> _slugs = [];
    private readonly List<(string Name, FieldPath Path, Field Link, Guid Target)> _open = [];
    private readonly Dictionary<Guid, (string Name, ContentType Type, JsonObject Climbs)> _climbing = [];
    private readonly List<Finding> _findings = [];
    private readonly LinkCheck _links = new(catalog);

    public IReadOnlyList<Finding> Findings => _findings;
    public bool IsFine => _findings.Count == 0;

    public void Look(Prepared entry)
    {
        foreach (var finding in entry.Findings) Tell(entry, finding);
        if (!_imported.TryAdd(entry.Id, new Target(entry.Type.Name, entry.IsPublished, IsRecalled: false)))
            Tell(entry, "id", $"The id {entry.Id} stands twice in the import. Give one of the entries another id.");
        if (kept.Entries.GetValueOrDefault(entry.Id) is { } there && there.Type != entry.Type.Name)
            Tell(entry, "type", $"The id {entry.Id} is kept as a {there.Type}. Give this entry another id.");
        LookAtSlugs(entry);
        RememberLinks(entry);
    }

    /// <summary>What can only be said when all entries were seen.</summary>
    public async Task LookAtAllAsync(StoreContext store, CancellationToken cancellation)
    {
        foreach (var (name, path, link, target) in _open)
            if (Problem(path, link, target) is { } finding) Tell(name, finding);
        foreach (var (id, (name, type, _)) in _climbing)
            foreach (var link in CycleCheck.Climbing(catalog, type))
                if (await CycleCheck.ProblemAsync(id, link, at => ClimbAsync(store, at, cancellation)) is { } finding) Tell(name, finding);
    }

    private void LookAtSlugs(Prepared entry)
    {
        foreach (var locale in entry.Standing.Locales)
            foreach (var slug in StandingRows.Slugs(locale))
            {
                var key = (entry.Type.Name, locale.Locale, slug);
                var owner = kept.Slugs.TryGetValue(key, out var before) ? before : _slugs.TryAdd(key, entry.Id) ? entry.Id : _slugs[key];
                if (owner != entry.Id) Tell(entry, SlugCheck.Finding(locale with { Slug = slug }, owner));
            }
    }

    private void RememberLinks(Prepared entry)
    {
        if (entry.IsPublished)
            foreach (var (path, link, target) in entry.Links)
                if (!_imported.ContainsKey(target) || Problem(path, link, target) is not null) _open.Add((entry.Name, path, link, target));
        var climbs = new JsonObject();
        foreach (var (path, link, target) in entry.Links)
            if (path.PartKey is null && link.Kind is FieldKind.Link && catalog.TargetOf(link) == entry.Type) climbs[link.Name] = target.ToString();
        if (climbs.Count > 0) _climbing[entry.Id] = (entry.Name, entry.Type, climbs);
    }

    // What the store holds must go in again: an optional link may lead to what was taken down since, and nobody sees it.
    private Finding? Problem(FieldPath path, Field link, Guid id)
    {
        var target = _imported.GetValueOrDefault(id)
            ?? (kept.Entries.GetValueOrDefault(id) is { } there ? new Target(there.Type, there.IsPublished, IsRecalled: false) : null);
        if (target is { IsThere: false } && !link.IsRequired) target = target with { IsThere = true };
        return _links.Problem(path.ToString(), link, id, target);
    }

    private async ValueTask<JsonObject?> ClimbAsync(StoreContext store, Guid id, CancellationToken cancellation)
    {
        if (_climbing.TryGetValue(id, out var climbing)) return climbing.Climbs;
        if (_imported.ContainsKey(id) || !kept.Entries.ContainsKey(id)) return null;
        var row = await (from e in store.Entries.AsNoTracking()
                         join r in store.Revisions.AsNoTracking() on new { e.Id, Number = e.PublishedShared } equals new { Id = r.EntryId, Number = (int?)r.Number }
                         where e.Id == id
                         select r.Shared).FirstOrDefaultAsync(cancellation);
        return row is null ? null : KeptRevision.Parse(row);
    }

    private void Tell(Prepared entry, string path, FormattableString sentence) => Tell(entry, new Finding(path, sentence, Blocks: true));

    private void Tell(Prepared entry, Finding finding) => Tell(entry.Name, finding);

    private void Tell(string name, Finding finding)
    {
        if (_findings.Count < Importer.MostFindings)
            _findings.Add(finding with { Path = $"{name}: {finding.Path}" });
    }
}
