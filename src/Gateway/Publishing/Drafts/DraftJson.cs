using System.Text.Json.Nodes;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Drafts;

/// <summary>A whole document in one piece of canonical JSON, as drafts are kept: <c>{"shared":{…},"texts":{"en":{…}}}</c>.</summary>
internal static class DraftJson
{
    public static byte[] Write(Document document) => CanonicalJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WritePropertyName("shared");
        CanonicalJson.Write(writer, document.Shared);
        writer.WriteStartObject("texts");
        foreach (var (locale, text) in document.Texts.OrderBy(text => text.Key.Tag(), StringComparer.Ordinal))
        {
            writer.WritePropertyName(locale.Tag());
            CanonicalJson.Write(writer, text);
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    public static Document Read(byte[] json)
    {
        var all = JsonNode.Parse(json)!.AsObject();
        var document = new Document { Shared = Take(all, "shared") };
        var texts = Take(all, "texts");
        foreach (var tag in texts.Select(t => t.Key).ToList())
            if (Locales.FromTag(tag) is { } locale) document.Texts[locale] = Take(texts, tag);
        return document;
    }

    private static JsonObject Take(JsonObject from, string key)
    {
        var taken = from[key]?.AsObject() ?? [];
        from.Remove(key);
        return taken;
    }
}
