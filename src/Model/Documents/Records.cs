using System.Text.Json.Nodes;
using Immunotherapy.Model.Codes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Documents;

/// <summary>Documents as the typed records they are: for code that wants to read content as C#, not as JSON.</summary>
public static class Records
{
    private static readonly Vocabulary Systems = Vocabulary.Of(typeof(CodeSystem));

    /// <summary>The record of a document that has been read and may be published; languages that are not there are left out.</summary>
    /// <exception cref="NotSupportedException">A required field has no value in any language.</exception>
    public static T Read<T>(ContentType type, Document document) where T : IContent =>
        (T)RecordMaker.Make(type, null, field => Required(type, field, field.Kind is FieldKind.Parts
            ? ReadParts(field, document)
            : ReadField(field, document.Shared, document.Texts.Select(t => (t.Key, (JsonObject?)t.Value)))));

    private static object ReadParts(Field parts, Document document)
    {
        var items = (document.Shared[parts.Name] as JsonArray)?.OfType<JsonObject>() ?? [];
        return RecordMaker.List(parts, [.. items.Select(item => ReadPart(parts, item, document))]);
    }

    private static object ReadPart(Field parts, JsonObject item, Document document)
    {
        var key = item["key"]!.GetValue<string>();
        var texts = document.Texts.Select(t => (t.Key, t.Value[parts.Name]?[key] as JsonObject));
        return RecordMaker.Make(parts.Part!, key, field => Required(parts.Part!, field, ReadField(field, item, texts)));
    }

    private static object? ReadField(Field field, JsonObject shared, IEnumerable<(Locale Locale, JsonObject? Text)> texts)
    {
        if (!field.IsLocalized) return ReadValue(field, shared[field.Name]);
        var values =
            from text in texts
            let value = text.Text?[field.Name]
            where value is not null
            select (text.Locale, ReadValue(field, value)!);
        return values.ToList() is { Count: > 0 } found ? RecordMaker.Localized(field, found) : null;
    }

    private static object? ReadValue(Field field, JsonNode? value) => (field.IsList, value) switch
    {
        (true, var list) => RecordMaker.List(field, [.. ((list as JsonArray) ?? []).Select(item => ReadOne(field, item!))]),
        (false, null) => null,
        (false, { } one) => ReadOne(field, one),
    };

    private static object ReadOne(Field field, JsonNode value) => field.Kind switch
    {
        FieldKind.Text => Text(value),
        FieldKind.RichText => new RichText(Text(value)),
        FieldKind.Number => field.IsFractional ? Number(value) : (object)(int)Number(value),
        FieldKind.Boolean => value.GetValue<bool>(),
        FieldKind.Date => Times.ReadDay(Text(value))!,
        FieldKind.Instant => Times.ReadInstant(Text(value))!,
        FieldKind.Enum => field.Vocabulary!.Find(Text(value))!.Value,
        FieldKind.Code => new Code((CodeSystem)Systems.Find(Text(value["system"]!))!.Value, Text(value["value"]!), Text(value["label"]!)),
        FieldKind.Url => new Uri(Text(value)),
        FieldKind.Image => new Image(
            Text(value["sha256"]!), Text(value["alt"]!), (int)Number(value["width"]!), (int)Number(value["height"]!)),
        FieldKind.Link or FieldKind.Links or FieldKind.AnyLinks => RecordMaker.Link(field, Guid.Parse(Text(value))),
        FieldKind.Parts => throw new NotSupportedException($"'{field.Name}' holds parts, and parts hold none."),
    };

    private static string Text(JsonNode value) => value.GetValue<string>();

    private static double Number(JsonNode value) => CanonicalJson.ReadNumber(value);

    private static object? Required(Shape shape, Field field, object? value) => value is null && field.IsRequired
        ? throw new NotSupportedException($"{shape}.{field.Name} has no value: only a document that may be published makes a record.")
        : value;
}
