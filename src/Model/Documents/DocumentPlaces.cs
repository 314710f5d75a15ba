using System.Text.Json.Nodes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Documents;

/// <summary>Where in a document the value of a path is kept. What has become empty is taken away, so that equal content is equal.</summary>
internal static class DocumentPlaces
{
    private const string Key = "key";

    public static JsonNode? Get(Document document, FieldPath path)
    {
        if (RootOf(document, path.Locale) is not { } root) return null;
        if (path.PartKey is not { } key) return root[path.Field];
        var part = path.Locale is null ? Part(root, path.Field, key) : (root[path.Field] as JsonObject)?[key];
        return path.PartField is { } field ? (part as JsonObject)?[field] : part;
    }

    public static void Set(ContentType type, Document document, FieldPath path, JsonNode? value)
    {
        var own = value?.Parent is null ? value : value.DeepClone();
        switch (path)
        {
            case { PartKey: null, Locale: null }:
                Put(document.Shared, path.Field, own);
                if (type.Find(path.Field)?.Kind is FieldKind.Parts) ForgetTexts(document, path.Field);
                break;
            case { PartKey: null, Locale: { } locale }:
                PutText(document, locale, text => Put(text, path.Field, own));
                break;
            case { PartKey: { } key, PartField: null }:
                SetPart(document, path.Field, key, own);
                break;
            case { PartKey: { } key, PartField: { } field, Locale: null }:
                if (own is not null || Part(document.Shared, path.Field, key) is not null)
                    Put(PartOrNew(document, path.Field, key), field, own);
                break;
            case { PartKey: { } key, PartField: { } field, Locale: { } locale }:
                if (own is not null) PartOrNew(document, path.Field, key);
                PutText(document, locale, text => PutInPart(text, path.Field, key, field, own));
                break;
        }
    }

    private static JsonObject? RootOf(Document document, Locale? locale) =>
        locale is { } one ? document.Texts.GetValueOrDefault(one) : document.Shared;

    private static JsonObject? Part(JsonObject shared, string list, string key) =>
        (shared[list] as JsonArray)?.OfType<JsonObject>().FirstOrDefault(p => KeyOf(p) == key);

    private static string? KeyOf(JsonObject part) => part[Key] is JsonValue value && value.TryGetValue<string>(out var key) ? key : null;

    private static JsonObject PartOrNew(Document document, string list, string key)
    {
        if (Part(document.Shared, list, key) is { } there) return there;
        var part = new JsonObject { [Key] = key };
        Append(document, list, part);
        return part;
    }

    private static void SetPart(Document document, string list, string key, JsonNode? value)
    {
        var there = Part(document.Shared, list, key);
        if (value is JsonObject part)
        {
            part[Key] = key;
            if (there is null) Append(document, list, part);
            else there.ReplaceWith(part);
            return;
        }
        if (there?.Parent is not JsonArray parts) return;
        parts.Remove(there);
        if (parts.Count == 0) document.Shared.Remove(list);
        ForgetTexts(document, list);
    }

    private static void Append(Document document, string list, JsonObject part)
    {
        if (document.Shared[list] is JsonArray parts) parts.Add((JsonNode)part);
        else document.Shared[list] = new JsonArray(part);
    }

    private static void ForgetTexts(Document document, string list)
    {
        var keys = (document.Shared[list] as JsonArray)?.OfType<JsonObject>().Select(KeyOf).ToHashSet() ?? [];
        foreach (var locale in document.Texts.Keys.ToList())
            PutText(document, locale, text =>
            {
                if (text[list] is not JsonObject parts) return;
                foreach (var gone in parts.Select(p => p.Key).Where(k => !keys.Contains(k)).ToList()) parts.Remove(gone);
                if (parts.Count == 0) text.Remove(list);
            });
    }

    private static void PutInPart(JsonObject text, string list, string key, string field, JsonNode? value)
    {
        var parts = text[list] as JsonObject ?? [];
        var part = parts[key] as JsonObject ?? [];
        Put(part, field, value);
        Keep(parts, key, part);
        Keep(text, list, parts);
    }

    private static void PutText(Document document, Locale locale, Action<JsonObject> change)
    {
        var text = document.Texts.GetValueOrDefault(locale) ?? [];
        change(text);
        if (text.Count == 0) document.Texts.Remove(locale);
        else document.Texts[locale] = text;
    }

    private static void Keep(JsonObject parent, string name, JsonObject child)
    {
        if (child.Count == 0) parent.Remove(name);
        else if (child.Parent is null) parent[name] = child;
    }

    private static void Put(JsonObject values, string name, JsonNode? value)
    {
        if (value is null) values.Remove(name);
        else values[name] = value;
    }
}
