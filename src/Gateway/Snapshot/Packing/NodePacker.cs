namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>Makes nodes of entries. Keeps its buffers, so it is not for two threads at once.</summary>
internal sealed class NodePacker
{
    private readonly Ground _ground;
    private readonly BlockWriter _writer = new();
    private readonly RenderedTexts _rendered = new();
    private readonly FieldPacker _fields;
    private readonly CompoundPacker _compounds;

    public NodePacker(Ground ground)
    {
        _ground = ground;
        _compounds = new CompoundPacker(_writer);
        _fields = new FieldPacker(_writer, _compounds, _rendered, ground.Ordinals);
    }

    public Node Pack(EntryState entry)
    {
        var layout = _ground[entry.Type];
        var values = PackValues(layout, entry);
        var texts = new NodeText[entry.Texts.Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = i == 0 ? Text(entry, entry.Texts[0], values, EntryValues.Start) : Text(entry, entry.Texts[i], PackOther(layout, entry, entry.Texts[i]), 0);
        var ordinal = _ground.Ordinals.Of(entry.Id);
        _ground.Places.Take(ordinal, layout.Index);
        return new Node(entry.Id, ordinal, layout, entry.IsRecalled, values, texts);
    }

    private byte[] PackValues(TypeLayout layout, EntryState entry)
    {
        _writer.Write(0);
        PackWords(layout, entry, entry.Texts[0], withShared: true);
        _writer.Rewrite(0, _writer.PlaceOf(EntryValues.Start, layout.SharedSlot));
        return _writer.Take();
    }

    private byte[] PackOther(TypeLayout layout, EntryState entry, TextState text)
    {
        PackWords(layout, entry, text, withShared: false);
        return _writer.Take();
    }

    private NodeText Text(EntryState entry, TextState text, byte[] values, int start) => new(text, _ground, IsOverdue(entry, text), values, start);

    private void PackShared(TypeLayout layout, EntryState entry)
    {
        var json = entry.Shared.Span;
        var block = _writer.Open(layout.SharedCount);
        _writer.Begin(block, TypeLayout.RecalledCodesSlot);
        if (entry.IsRecalled) PackRecalledCodes(layout, json);
        var source = new PackSource { Entry = entry, Json = json, Shared = json, IsText = false };
        _fields.Pack(block, layout.Shared, source);
        _writer.Begin(block, layout.IdSlot);
        _writer.Write(JsonText.OfId(layout.IdPrefix, entry.Id));
        _fields.Pack(block, layout.LongShared, source);
        _writer.Close(block, layout.SharedCount);
    }

    private void PackRecalledCodes(TypeLayout layout, ReadOnlySpan<byte> json)
    {
        if (layout.Codes.Length == 0) return;
        var block = _writer.Open(layout.Codes.Length);
        for (var i = 0; i < layout.Codes.Length; i++)
        {
            _writer.Begin(block, i);
            _compounds.PackCodes(JsonMembers.Find(json, layout[layout.Codes[i]].Name));
        }
        _writer.Close(block, layout.Codes.Length);
    }

    private void PackWords(TypeLayout layout, EntryState entry, TextState text, bool withShared)
    {
        var source = new PackSource { Entry = entry, Json = text.Text.Span, Shared = entry.Shared.Span, IsText = true };
        _rendered.Read(text.Rendered);
        var block = _writer.Open(layout.TextCount);
        _writer.Begin(block, TypeLayout.SlugSlot);
        _writer.Write(JsonText.Of(text.Slug));
        _fields.Pack(block, layout.Text, source);
        _writer.Begin(block, layout.PublishedAtSlot);
        if (text.PublishedAt is { } published) PackMoment(published);
        _writer.Begin(block, layout.UpdatedAtSlot);
        PackMoment(text.UpdatedAt);
        _writer.Begin(block, layout.SharedSlot);
        if (withShared) PackShared(layout, entry);
        _fields.Pack(block, layout.LongText, source);
        _writer.Begin(block, layout.TextCount - TypeLayout.OldSlugsFromEnd);
        PackOldSlugs(text.OldSlugs);
        _writer.Begin(block, layout.ContentHashSlot);
        _writer.Write(JsonText.Of(text.ContentHash));
        _writer.Close(block, layout.TextCount);
    }

    private void PackMoment(DateTimeOffset moment)
    {
        Span<byte> room = stackalloc byte[JsonText.LongestMoment];
        _writer.Write(room[..JsonText.Write(moment, room)]);
    }

    private void PackOldSlugs(IReadOnlyList<string> slugs)
    {
        if (slugs.Count == 0) return;
        var block = _writer.Open(slugs.Count);
        for (var i = 0; i < slugs.Count; i++)
        {
            _writer.Begin(block, i);
            _writer.Write(JsonText.Of(slugs[i]));
        }
        _writer.Close(block, slugs.Count);
    }

    private static bool IsOverdue(EntryState entry, TextState text) =>
        text.Review.NextReviewDue is { } due && due < DateOnly.FromDateTime(entry.AsOf.UtcDateTime);
}
