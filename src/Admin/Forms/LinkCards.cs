using System.Text.Json;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Forms;

/// <summary>Finds entries to link to, and shows those that are linked, as the editors have them: drafts too.</summary>
internal sealed class LinkCards(IPerspectives perspectives)
{
    private const int Most = 12;

    public async Task<IReadOnlyList<LinkCard>> OfAsync(IEnumerable<Guid> ids, Locale language, CancellationToken cancellation)
    {
        var graph = await perspectives.GraphAsync(Perspective.Draft, cancellation);
        return [.. ids.Select(id => graph.ById(id) is { } node ? Card(node, language) : new LinkCard(id, null, id.ToString(), IsPublished: false))];
    }

    /// <summary>Those whose title holds the words, first those that begin with them.</summary>
    public async Task<IReadOnlyList<LinkCard>> FindAsync(IReadOnlyList<ContentType> types, string words, Locale language, CancellationToken cancellation)
    {
        var graph = await perspectives.GraphAsync(Perspective.Draft, cancellation);
        return [.. types
            .SelectMany(t => graph.Select(t, new Selection { First = int.MaxValue }, language).Nodes)
            .Select(n => (Node: n, Title: Title(n, language)))
            .Where(n => n.Title.Contains(words, StringComparison.CurrentCultureIgnoreCase))
            .OrderByDescending(n => n.Title.StartsWith(words, StringComparison.CurrentCultureIgnoreCase))
            .ThenBy(n => n.Title, StringComparer.CurrentCulture)
            .Take(Most)
            .Select(n => Card(n.Node, language))];
    }

    private LinkCard Card(Node node, Locale language) =>
        new(node.Id, node.Type, Title(node, language), perspectives.Published.ById(node.Id) is { IsRecalled: false });

    private static string Title(Node node, Locale language)
    {
        var json = node.Values(node.Served(language)).Json(node.Type.Title);
        return json.IsEmpty ? node.Id.ToString() : JsonSerializer.Deserialize<string>(json.Span)!;
    }
}
