using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>Writes one entry in the canonical form: the same entry is the same bytes.</summary>
internal sealed class EntryWriter
{
    private readonly StringBuilder _file = new();
    private readonly YamlWriter _yaml;
    private readonly ImportedEntry _entry;
    private readonly LinkNames _names;

    private EntryWriter(ImportedEntry entry, LinkNames names)
    {
        _yaml = new YamlWriter(_file);
        _entry = entry;
        _names = names;
    }

    /// <summary>Where the file stands in the folder: <c>cancerTypes/melanoma-cutaneous.md</c>.</summary>
    public static string PathOf(ImportedEntry entry, LinkNames names) => $"{entry.Type.Plural}/{names.Of(entry.Id)}.md";

    public static string Write(ImportedEntry entry, LinkNames names) => new EntryWriter(entry, names).Write();

    private string Write()
    {
        _file.Append("---\n");
        _yaml.Raw("id", _entry.Id.ToString("D"));
        _yaml.Raw("type", _entry.Type.Name);
        if (_entry.IsRecalled) _yaml.Raw("recalled", "true");
        _yaml.Group("fields", () => Fields(_entry.Type, _entry.Document.Shared, isText: false));
        foreach (var (locale, text) in _entry.Document.Texts)
            _yaml.Group(locale.Tag(), () => Language(text, _entry.Standings[locale]));
        _file.Append("---\n");
        MarkdownBlocks.Write(_file, RichTexts());
        return _file.ToString();
    }

    private void Language(JsonObject text, ImportedStanding standing)
    {
        if (text[FieldPath.Slug] is { } slug) _yaml.Text("slug", (string)slug!);
        _yaml.Group("oldSlugs", () =>
        {
            foreach (var old in standing.OldSlugs) _yaml.TextItem(old);
        });
        if (standing.PublishedAt is { } published) _yaml.Raw("publishedAt", Times.Write(published));
        _yaml.Raw("updatedAt", Times.Write(standing.UpdatedAt));
        if (standing.Review != Review.None) _yaml.Group("review", () =>
        {
            _yaml.Raw("state", Wire.UpperSnake(standing.Review.State));
            if (standing.Review.LastReviewed is { } last) _yaml.Raw("lastReviewed", Times.Write(last));
            if (standing.Review.NextReviewDue is { } next) _yaml.Raw("nextReviewDue", Times.Write(next));
        });
        if (standing.Notice is { } notice) _yaml.Group("notice", () =>
        {
            _yaml.Raw("kind", Wire.UpperSnake(notice.Kind));
            _yaml.Text("text", notice.Text);
            _yaml.Raw("effectiveAt", Times.Write(notice.EffectiveAt));
        });
        _yaml.Group("fields", () => Fields(_entry.Type, text, isText: true));
    }

    private void Fields(Shape shape, JsonObject values, bool isText)
    {
        foreach (var field in shape.Fields)
        {
            if (values[field.Name] is not { } value) continue;
            if (field.Kind is FieldKind.Parts && isText) _yaml.Group(field.Name, () => PartTexts(field, value.AsObject()));
            else if (field.Kind is FieldKind.Parts) _yaml.Group(field.Name, () => Parts(field, value.AsArray()));
            else if (field.Kind is not FieldKind.RichText) Value(field, value);
        }
    }

    private void Parts(Field field, JsonArray parts)
    {
        foreach (var part in parts.OfType<JsonObject>())
            _yaml.Item(() =>
            {
                _yaml.Text("key", (string)part["key"]!);
                Fields(field.Part!, part, isText: false);
            });
    }

    private void PartTexts(Field field, JsonObject texts)
    {
        foreach (var key in Keys(field))
            if (texts[key] is JsonObject text) _yaml.Group(key, () => Fields(field.Part!, text, isText: true));
    }

    private IEnumerable<string> Keys(Field parts) =>
        (_entry.Document.Shared[parts.Name] as JsonArray ?? []).Select(p => (string)p!["key"]!);

    private void Value(Field field, JsonNode value)
    {
        if (field.IsList) _yaml.Group(field.Name, () => Items(field, value.AsArray()));
        else if (field.Kind is FieldKind.Code or FieldKind.Image) _yaml.Group(field.Name, () => Names(field.Kind, value.AsObject()));
        else _yaml.Raw(field.Name, Scalar(field, value));
    }

    private void Items(Field field, JsonArray values)
    {
        foreach (var value in values)
            if (field.Kind is FieldKind.Code or FieldKind.Image) _yaml.Item(() => Names(field.Kind, value!.AsObject()));
            else _yaml.RawItem(Scalar(field, value!));
    }

    private void Names(FieldKind kind, JsonObject value)
    {
        foreach (var name in kind is FieldKind.Code ? ValueReader.CodeNames : ValueReader.ImageNames)
            if (value[name] is { } part)
                _yaml.Raw(name, part.GetValueKind() is JsonValueKind.String ? YamlText.Write((string)part!) : part.ToJsonString());
    }

    private string Scalar(Field field, JsonNode value) => field.Kind switch
    {
        FieldKind.Text or FieldKind.Enum or FieldKind.Url => YamlText.Write((string)value!),
        FieldKind.Date or FieldKind.Instant => (string)value!,
        FieldKind.Number or FieldKind.Boolean => value.ToJsonString(),
        FieldKind.Link or FieldKind.Links => YamlText.Write(_names.Of(Guid.Parse((string)value!))),
        FieldKind.AnyLinks => YamlText.Write(_names.WithType(Guid.Parse((string)value!))),
        FieldKind.RichText or FieldKind.Code or FieldKind.Image or FieldKind.Parts =>
            throw new NotSupportedException($"'{field.Name}' is not one line."),
    };

    private IEnumerable<(string Path, string Markdown)> RichTexts()
    {
        foreach (var path in RichTextPaths.Of(_entry.Type, _entry.Document, field => Keys(field)))
            if (DocumentRules.Get(_entry.Document, path) is { } markdown) yield return (path.ToString(), (string)markdown!);
    }
}
