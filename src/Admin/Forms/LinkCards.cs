using System.Text.Json;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Forms;

/// <summary>Finds entries to link to, and shows those that are linked, as the editors have them: drafts too.</summary>
internal sealed class LinkCards(IPerspectives perspectives, EditorQueries queries, TimeProvider time)
{
    private const int Most = 12;

    public async Task<IReadOnlyList<LinkCard>> OfAsync(IReadOnlyList<Guid> ids, Locale language, CancellationToken cancellation)
    {
        var rows = (await queries.ReadRowsAsync(ids, cancellation)).ToDictionary(row => row.Work.Id);
        return [.. ids.Select(id => rows.GetValueOrDefault(id) is { } row ? Card(row, language) : new LinkCard(id, null, id.ToString(), IsPublished: false))];
    }

    /// <summary>Those that fit the words best; without words, the first of each type.</summary>
    public async Task<IReadOnlyList<LinkCard>> FindAsync(IReadOnlyList<ContentType> types, string words, Locale language, CancellationToken cancellation)
    {
        var rows = words.Length > 0
            ? await queries.FindAsync(words, language, Most, cancellation, types)
            : await queries.ReadRowsAsync(await FirstAsync(types, language, cancellation), cancellation);
        return [.. rows.Where(row => row.Node is not null).Select(row => Card(row, language))];
    }

    private async Task<IReadOnlyList<Guid>> FirstAsync(IReadOnlyList<ContentType> types, Locale language, CancellationToken cancellation)
    {
        var graph = await perspectives.GraphAsync(Perspective.Draft, cancellation);
        return [.. types.SelectMany(type => graph.Select(type, new Selection { First = Most }, language).Nodes).Take(Most).Select(node => node.Id)];
    }

    private LinkCard Card(ListRow row, Locale language) => new(
        row.Work.Id, row.Work.Type, (row.Node is { } node ? Titles.Of(node, language) : null) ?? row.Work.Id.ToString(),
        perspectives.Published.ById(row.Work.Id) is { IsRecalled: false })
    {
        Stage = row.Work.StageOn(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)),
        Picture = row.Node is { IsRecalled: false } shown ? Picture(shown, language) : null,
    };

    private static string? Picture(Node node, Locale language) =>
        node.Type.Fields.Where(f => f.Kind is FieldKind.Image).Select(f => node.Values(node.Served(language)).Image(f)).FirstOrDefault(i => i is not null) is { } image
            ? $"/media/{JsonSerializer.Deserialize<string>(image.Sha256.Span)}"
            : null;
}
