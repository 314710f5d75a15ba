using System.Text.Json;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>The rendered rich texts of one language, found by their paths: <c>body</c>, <c>sections[how].body</c>.</summary>
internal sealed class RenderedTexts
{
    private readonly List<(Place Path, Place Value)> _all = [];
    private ReadOnlyMemory<byte> _json;

    public void Read(ReadOnlyMemory<byte> json)
    {
        _all.Clear();
        _json = json;
        if (json.IsEmpty) return;
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var path = new Place((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            _all.Add((path, new Place(start, (int)reader.BytesConsumed - start)));
        }
    }

    public ReadOnlySpan<byte> Html(RichTextPath path) => Member(path, "html"u8);

    public ReadOnlySpan<byte> Text(RichTextPath path) => Member(path, "text"u8);

    private ReadOnlySpan<byte> Member(RichTextPath path, ReadOnlySpan<byte> name)
    {
        foreach (var (at, value) in _all)
        {
            if (!path.Is(at.In(_json.Span))) continue;
            var rendered = value.In(_json.Span);
            return JsonMembers.Find(rendered, name).In(rendered);
        }
        return default;
    }
}
