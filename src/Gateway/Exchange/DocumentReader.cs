using System.Text.Json.Nodes;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>Puts the values of one file into a document, and remembers where each of them stands.</summary>
internal sealed class DocumentReader(ContentType type, ValueReader values, Places places)
{
    private readonly Dictionary<string, HashSet<string>> _keys = new(StringComparer.Ordinal);

    public Document Document { get; } = new();

    public void ReadShared(YamlMap fields)
    {
        places.Know("", fields.Line, "fields");
        Fill(Document.Shared, type, fields, new Spot("fields.", "", null));
    }

    public void ReadText(Locale locale, string? slug, YamlMap? fields)
    {
        var text = new JsonObject();
        Document.Texts[locale] = text;
        if (fields is not null) places.Know($"@{locale.Tag()}", fields.Line, $"{locale.Tag()}.fields");
        if (slug is not null) text[FieldPath.Slug] = slug;
        if (fields is not null) Fill(text, type, fields, new Spot($"{locale.Tag()}.fields.", "", locale));
    }

    /// <summary>Called last: a marker may only name a part and a language that the front matter has.</summary>
    public void ReadMarkdown(IEnumerable<MarkdownBlock> blocks)
    {
        var open = RichTextPaths.Of(type, Document, Keys).ToDictionary(p => p.ToString());
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            places.Know(block.Path, block.Line, block.Path);
            if (!open.TryGetValue(block.Path, out var path))
                places.Add(block.Line, block.Path, $"This entry has no text of that name. {Nearest.Advice(block.Path, open.Keys)}");
            else if (!seen.Add(block.Path))
                places.Add(block.Line, block.Path, "This text stands here twice.");
            else if (block.Markdown.Length == 0)
                places.Add(block.Line, block.Path, "There is no text under this marker. Take the marker away.");
            else
                Put(path, block.Markdown);
        }
    }

    private void Fill(JsonObject into, Shape shape, YamlMap fields, Spot spot)
    {
        foreach (var (name, line, node) in fields.Entries)
        {
            if (spot.IsPart && spot.Locale is null && name == "key") continue;
            var where = spot.Where + name;
            if (shape.Find(name) is not { } field)
                places.Add(line, where, $"{shape.Name} has no field '{name}'. {Nearest.Advice(name, [.. shape.Fields.Select(f => f.Name)])}");
            else if (field.Kind is FieldKind.Parts)
                into[name] = spot.Locale is null ? SharedParts(field, node, where) : PartTexts(field, node, where, spot.Locale.Value);
            else if (field.IsLocalized != spot.Locale.HasValue)
                places.Add(line, where, field.IsLocalized
                    ? "This is written once per language: it belongs to the fields of a language."
                    : "This is the same in all languages: it belongs to the first 'fields'.");
            else
            {
                places.Know(spot.Path(name), line, where);
                into[name] = values.Read(field, node, where);
            }
        }
    }

    private JsonArray? SharedParts(Field field, YamlNode node, string where)
    {
        places.Know(field.Name, node.Line, where);
        if (node is not YamlList list)
        {
            places.Add(node.Line, where, "This is a list: begin each part on a line of its own with '- key:'.");
            return null;
        }
        var parts = new JsonArray();
        foreach (var item in list.Items)
            if (SharedPart(field, item, where) is { } part) parts.Add(part);
        return parts;
    }

    private JsonObject? SharedPart(Field field, YamlNode node, string where)
    {
        if (node is not YamlMap map || map.Find("key") is not { } keyNode)
        {
            places.Add(node.Line, where, "A part begins with '- key:' and a short name of its own, which never changes.");
            return null;
        }
        if (values.Text(keyNode, where) is not { } key) return null;
        var path = $"{field.Name}[{key}]";
        if (!Keys(field).Add(key)) places.Add(keyNode.Line, where, $"The key '{key}' stands in this list twice.");
        places.Know(path, map.Line, $"{where}[{key}]");
        var part = new JsonObject { ["key"] = key };
        Fill(part, field.Part!, map, new Spot($"{where}[{key}].", path + ".", null));
        return part;
    }

    private JsonObject? PartTexts(Field field, YamlNode node, string where, Locale locale)
    {
        if (node is not YamlMap map)
        {
            places.Add(node.Line, where, "The texts of parts are grouped by the key of the part.");
            return null;
        }
        var texts = new JsonObject();
        foreach (var (key, line, value) in map.Entries)
        {
            places.Know($"{field.Name}[{key}]@{locale.Tag()}", line, $"{where}[{key}]");
            if (!Keys(field).Contains(key))
                places.Add(line, $"{where}[{key}]", $"No part with the key '{key}' stands in 'fields.{field.Name}'. {Nearest.Advice(key, Keys(field))}");
            else if (value is not YamlMap fields)
                places.Add(line, $"{where}[{key}]", "This is a group of the part's fields, each on a line of its own.");
            else
            {
                var text = new JsonObject();
                Fill(text, field.Part!, fields, new Spot($"{where}[{key}].", $"{field.Name}[{key}].", locale));
                texts[key] = text;
            }
        }
        return texts;
    }

    private void Put(FieldPath path, string markdown)
    {
        var part = path.Locale is { } locale ? Document.Texts[locale] : Document.Shared;
        if (path.PartKey is null)
        {
            part[path.Field] = markdown;
            return;
        }
        if (path.Locale is null)
        {
            part[path.Field]!.AsArray().First(p => (string?)p!["key"] == path.PartKey)![path.PartField!] = markdown;
            return;
        }
        if (part[path.Field] is not JsonObject texts) part[path.Field] = texts = [];
        if (texts[path.PartKey] is not JsonObject fields) texts[path.PartKey] = fields = [];
        fields[path.PartField!] = markdown;
    }

    private HashSet<string> Keys(Field parts)
    {
        if (!_keys.TryGetValue(parts.Name, out var keys)) _keys[parts.Name] = keys = new(StringComparer.Ordinal);
        return keys;
    }

    /// <summary>Where a group of fields stands: its name in the file, and how paths of the document go on from it.</summary>
    private sealed record Spot(string Where, string Prefix, Locale? Locale)
    {
        public bool IsPart => Prefix.Length > 0;

        public string Path(string field) => Prefix + field + (Locale is { } locale ? "@" + locale.Tag() : "");
    }
}
