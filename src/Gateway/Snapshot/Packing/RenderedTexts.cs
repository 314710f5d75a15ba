namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>The rendered rich texts of one language, found by their paths: <c>body</c>, <c>sections[how].body</c>.</summary>
internal sealed class RenderedTexts
{
    private readonly List<(Place Path, Place Value)> _all = [];
    private ReadOnlyMemory<byte> _json;

    public void Read(ReadOnlyMemory<byte> json)
    {
        _json = json;
        JsonMembers.All(json.Span, _all);
    }

    /// <summary><c>{"html","text"}</c>; empty where nothing was rendered.</summary>
    public ReadOnlySpan<byte> Find(RichTextPath path)
    {
        foreach (var (at, value) in _all)
            if (path.Is(at.In(_json.Span))) return value.In(_json.Span);
        return default;
    }
}
