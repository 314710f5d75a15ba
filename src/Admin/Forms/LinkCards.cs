using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Forms;

/// <summary>Finds entries to link to, and shows those that are linked, as the editors have them: drafts too.</summary>
internal sealed class LinkCards(IPerspectives perspectives, EditorQueries queries)
{
    private const int Most = 12;

    public async Task<IReadOnlyList<LinkCard>> OfAsync(IEnumerable<Guid> ids, Locale language, CancellationToken cancellation)
    {
        var graph = await perspectives.GraphAsync(Perspective.Draft, cancellation);
        return [.. ids.Select(id => graph.ById(id) is { } node ? Card(node, language) : new LinkCard(id, null, id.ToString(), IsPublished: false))];
    }

    /// <summary>Those that fit the words best; without words, the first of each type.</summary>
    public async Task<IReadOnlyList<LinkCard>> FindAsync(IReadOnlyList<ContentType> types, string words, Locale language, CancellationToken cancellation)
    {
        if (words.Length > 0)
            return [.. (await queries.FindAsync(words, language, Most, cancellation, types)).Select(row => row.Node).OfType<Node>().Select(node => Card(node, language))];
        var graph = await perspectives.GraphAsync(Perspective.Draft, cancellation);
        return [.. types.SelectMany(type => graph.Select(type, new Selection { First = Most }, language).Nodes).Take(Most).Select(node => Card(node, language))];
    }

    private LinkCard Card(Node node, Locale language) =>
        new(node.Id, node.Type, Titles.Of(node, language) ?? node.Id.ToString(), perspectives.Published.ById(node.Id) is { IsRecalled: false });
}
