using Immunotherapy.Gateway.Snapshot.Columns;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>Writes fields into their slots: values as they stand, links as ordinals, parts as blocks in a block.</summary>
internal sealed class FieldPacker(BlockWriter writer, CompoundPacker compounds, RenderedTexts rendered, Ordinals ordinals)
{
    private readonly List<Place> _parts = [];
    private readonly List<Place> _links = [];
    private readonly List<(Place Name, Place Value)> _texts = [];

    public void Pack(int block, FieldSlots[] fields, in PackSource source)
    {
        Span<Place> places = stackalloc Place[fields.Length];
        JsonMembers.Find(source.Json, fields, places);
        for (var i = 0; i < fields.Length; i++)
            Pack(block, fields[i], Shown(fields[i].Field, places[i].In(source.Json), source), source);
    }

    private static ReadOnlySpan<byte> Shown(Field field, ReadOnlySpan<byte> value, in PackSource source) =>
        source.Entry.IsRecalled ? StubRules.Left(field, value)
        : field.HiddenAfter is { } instant && IsOver(instant, source) ? default
        : value;

    private static bool IsOver(string instant, in PackSource source)
    {
        var json = JsonMembers.Find(source.Shared, System.Text.Encoding.UTF8.GetBytes(instant));
        return JsonValue.Instant(json) <= source.Entry.AsOf;
    }

    private void Pack(int block, FieldSlots slots, ReadOnlySpan<byte> value, in PackSource source)
    {
        var slot = source.IsText ? slots.Text : slots.Shared;
        writer.Begin(block, slot);
        switch (slots.Field.Kind)
        {
            case FieldKind.Text or FieldKind.Number or FieldKind.Boolean or FieldKind.Date or FieldKind.Instant
                or FieldKind.Enum or FieldKind.Url:
                writer.Write(value);
                break;
            case FieldKind.RichText:
                PackRichText(block, slot, slots, value, source);
                break;
            case FieldKind.Code:
                compounds.PackCodes(value);
                break;
            case FieldKind.Image:
                compounds.PackImage(value);
                break;
            case FieldKind.Parts when source.IsText:
                PackPartTexts(slots, value, source);
                break;
            case FieldKind.Parts:
                PackParts(slots, value, source);
                break;
            case FieldKind.Link or FieldKind.Links or FieldKind.AnyLinks:
                PackLinks(value);
                break;
        }
    }

    private void PackRichText(int block, int slot, FieldSlots slots, ReadOnlySpan<byte> markdown, in PackSource source)
    {
        var path = new RichTextPath(source.List, source.Key, slots.Name);
        var isShown = !markdown.IsEmpty && !source.Entry.IsRecalled;
        var made = isShown ? rendered.Find(path) : default;
        writer.Write(markdown);
        writer.Begin(block, slot + 1);
        writer.Write(isShown ? JsonMembers.Find(made, "html"u8) : markdown);
        writer.Begin(block, slot + 2);
        writer.Write(isShown ? JsonMembers.Find(made, "text"u8) : markdown);
    }

    private void PackParts(FieldSlots slots, ReadOnlySpan<byte> list, in PackSource source)
    {
        JsonMembers.OneOrMore(list, _parts);
        if (_parts.Count == 0) return;
        var block = writer.Open(_parts.Count);
        for (var i = 0; i < _parts.Count; i++)
        {
            var part = _parts[i].In(list);
            writer.Begin(block, i);
            PackPart(slots.Part!, new PackSource
            {
                Entry = source.Entry,
                Json = part,
                Shared = part,
                IsText = false,
                List = slots.Name,
                Key = KeyOf(part)[1..^1],
            });
        }
        writer.Close(block, _parts.Count);
    }

    private void PackPart(ShapeLayout layout, in PackSource source)
    {
        var block = writer.Open(layout.SharedCount);
        writer.Begin(block, ShapeLayout.KeySlot);
        writer.Write(KeyOf(source.Json));
        Pack(block, layout.Shared, source);
        Pack(block, layout.LongShared, source);
        writer.Close(block, layout.SharedCount);
    }

    /// <summary>In the order of the shared list, so that a part's words have the same place as its facts.</summary>
    private void PackPartTexts(FieldSlots slots, ReadOnlySpan<byte> texts, in PackSource source)
    {
        if (slots.Part!.TextCount == 0 || texts.IsEmpty) return;
        var list = JsonMembers.Find(source.Shared, slots.Name);
        JsonMembers.OneOrMore(list, _parts);
        JsonMembers.All(texts, _texts);
        if (_parts.Count == 0) return;
        var block = writer.Open(_parts.Count);
        for (var i = 0; i < _parts.Count; i++)
        {
            var part = _parts[i].In(list);
            var key = KeyOf(part)[1..^1];
            writer.Begin(block, i);
            PackPartText(slots.Part, new PackSource
            {
                Entry = source.Entry,
                Json = TextOf(key, texts),
                Shared = part,
                IsText = true,
                List = slots.Name,
                Key = key,
            });
        }
        writer.Close(block, _parts.Count);
    }

    private ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> key, ReadOnlySpan<byte> texts)
    {
        foreach (var (name, value) in _texts)
            if (name.In(texts).SequenceEqual(key)) return value.In(texts);
        return default;
    }

    private void PackPartText(ShapeLayout layout, in PackSource source)
    {
        if (source.Json.IsEmpty) return;
        var block = writer.Open(layout.TextCount);
        Pack(block, layout.Text, source);
        Pack(block, layout.LongText, source);
        writer.Close(block, layout.TextCount);
    }

    private void PackLinks(ReadOnlySpan<byte> json)
    {
        if (json.IsEmpty) return;
        JsonMembers.OneOrMore(json, _links);
        foreach (var link in _links) writer.Write(ordinals.Of(Guid.Parse(link.In(json)[1..^1])));
    }

    private static ReadOnlySpan<byte> KeyOf(ReadOnlySpan<byte> part) => JsonMembers.Find(part, "key"u8);
}
