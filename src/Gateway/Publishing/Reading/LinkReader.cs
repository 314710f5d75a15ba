using System.Text.Json;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Reading;

/// <summary>Finds the links of an entry in both directions, as the drafts have them.</summary>
internal sealed class LinkReader(Cabinet cabinet, Worlds worlds, Catalog catalog)
{
    /// <exception cref="RefusedException">There is no such entry.</exception>
    public async Task<EntryLinks> ReadAsync(Guid id, Locale locale, CancellationToken cancellation)
    {
        var (type, working) = await cabinet.ReadAsync(async (store, stop) =>
        {
            var folder = await Folder.OpenAsync(store, catalog, id, stop);
            return (folder.Type, await folder.WorkingAsync(stop));
        }, cancellation);
        var draft = await worlds.GraphAsync(Perspective.Draft, cancellation);
        var outgoing = DocumentRules.Links(type, working)
            .Select(l => Link(draft.ById(l.Target), l.Target, l.Path.ToString(), l.Link.IsRequired, locale));
        return new EntryLinks([.. outgoing], draft.ById(id) is { } node ? [.. Incoming(draft, node, locale)] : []);
    }

    private IEnumerable<EntryLink> Incoming(ContentGraph draft, Node node, Locale locale) =>
        from inverse in catalog.InversesOn(node.Type)
        from owner in draft.Select(node, inverse, new Selection { First = int.MaxValue }, locale).Nodes
        where owner.Id != node.Id
        select Link(owner, owner.Id, inverse.Parts is null ? inverse.Link.Name : $"{inverse.Parts.Name}.{inverse.Link.Name}", inverse.Link.IsRequired, locale);

    private EntryLink Link(Node? other, Guid id, string path, bool isRequired, Locale locale) => new()
    {
        Id = id,
        Type = other?.Type,
        Title = other is null ? null : Title(other, locale),
        Path = path,
        IsRequired = isRequired,
        IsPublished = worlds.Published.ById(id) is not null,
        IsRecalled = worlds.Published.ById(id)?.IsRecalled is true,
    };

    private static string? Title(Node node, Locale locale)
    {
        var json = node.Values(node.Served(locale)).Json(node.Type.Title);
        return json.IsEmpty ? null : JsonSerializer.Deserialize<string>(json.Span);
    }
}
