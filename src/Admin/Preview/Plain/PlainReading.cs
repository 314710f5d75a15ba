using System.Globalization;
using System.Text.Json;
using Immunotherapy.Admin.Preview.Entries;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Preview.Plain;

/// <summary>
/// Reads an entry field by field, as its descriptor says: for types that nobody has drawn, and for drafts that lack what a drawn page needs.
/// What is not there is left out; codes, yes and no are for programs.
/// </summary>
internal sealed class PlainReading(ContentGraph graph, Node node, PatientWords words, Locale locale)
{
    // Beyond this, words are sentences.
    private const int ShortText = 130;

    private readonly Locale _served = node.Served(locale);

    public PatientContent.Plain Read() => new(
        Titles.Of(node, locale), _served,
        [.. node.Type.Fields.Where(f => !f.IsTitle).SelectMany(f => f.Part is null ? One(f, node.Values(_served), null, At(new FieldPath(f.Name), f)) : Groups(f))]);

    private IEnumerable<PlainBlock> Groups(Field list)
    {
        foreach (var part in node.Parts(list))
        {
            var blocks = list.Part!.Fields.SelectMany(f => One(f, part.Values(_served), part, At(new FieldPath(list.Name, part.Key, f.Name), f))).ToList();
            var heading = blocks.OfType<PlainBlock.Words>().FirstOrDefault(b => b.Field is { Kind: FieldKind.Text, IsLocalized: true });
            if (heading is not null) blocks.Remove(heading);
            if (blocks.Count > 0 || heading is not null) yield return new PlainBlock.Group(list, new FieldPath(list.Name, part.Key), part.Key, heading, blocks);
        }
    }

    private IEnumerable<PlainBlock> One(Field field, Values values, NodePart? part, FieldPath path) => field.Kind switch
    {
        FieldKind.Text when !field.IsList && field.Max is null or > ShortText => Texts(values, field).Select(text => new PlainBlock.Sentences(field, path, text)),
        FieldKind.Text or FieldKind.Number => Lines(field, path, Texts(values, field)),
        FieldKind.Enum => Lines(field, path, Texts(values, field).Select(value => words.NameOf(field.Vocabulary!, value))),
        FieldKind.Date => Lines(field, path, Texts(values, field).Select(day => words.Day(DateOnly.Parse(day, CultureInfo.InvariantCulture)))),
        FieldKind.Instant => Lines(field, path, Texts(values, field).Select(instant => words.Day(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)))),
        FieldKind.RichText => values.Html(field) is { IsEmpty: false } html ? [new PlainBlock.Prose(field, path, new RichHtml(Text(html)))] : [],
        FieldKind.Url => Texts(values, field) is { Count: > 0 } to ? [new PlainBlock.Addresses(field, path, to)] : [],
        FieldKind.Image => values.Image(field) is { } image ? [new PlainBlock.Picture(field, path, $"/media/{Text(image.Sha256)}", Text(image.Alt))] : [],
        FieldKind.Link => graph.Follow(node, part, field) is { } target ? [new PlainBlock.Links(field, path, [Mention(target)])] : [],
        FieldKind.Links or FieldKind.AnyLinks => graph.FollowAll(node, part, field) is { Count: > 0 } all ? [new PlainBlock.Links(field, path, [.. all.Select(Mention)])] : [],
        FieldKind.Boolean or FieldKind.Code => [],
        FieldKind.Parts => throw new NotSupportedException($"'{field.Name}' is a list of parts inside of a part."),
    };

    private Mention Mention(Node other) => new()
    {
        TypeName = other.Type.Name,
        Id = new GlobalId(other.Type, other.Id).ToString(),
        Title = Titles.Of(other, locale) ?? words["Patient.Untitled"],
    };

    private FieldPath At(FieldPath path, Field field) => path with { Locale = field.IsLocalized ? locale : null };

    private static IEnumerable<PlainBlock> Lines(Field field, FieldPath path, IEnumerable<string> lines) =>
        lines.ToList() is { Count: > 0 } there ? [new PlainBlock.Words(field, path, there)] : [];

    private static List<string> Texts(Values values, Field field)
    {
        var json = values.Json(field);
        if (json.IsEmpty) return [];
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind is JsonValueKind.Array ? [.. document.RootElement.EnumerateArray().Select(e => e.ToString())] : [document.RootElement.ToString()];
    }

    private static string Text(ReadOnlyMemory<byte> json) => JsonSerializer.Deserialize<string>(json.Span)!;
}
