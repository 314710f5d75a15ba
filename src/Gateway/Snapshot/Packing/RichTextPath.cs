namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>The path of a rich text, of an entry itself or of the part with this key in one of its lists.</summary>
internal readonly ref struct RichTextPath(ReadOnlySpan<byte> list, ReadOnlySpan<byte> key, ReadOnlySpan<byte> field)
{
    private readonly ReadOnlySpan<byte> _list = list;
    private readonly ReadOnlySpan<byte> _key = key;
    private readonly ReadOnlySpan<byte> _field = field;

    public bool Is(ReadOnlySpan<byte> path)
    {
        if (_list.IsEmpty) return path.SequenceEqual(_field);
        return path.Length == _list.Length + _key.Length + _field.Length + 3
            && path.StartsWith(_list) && path.EndsWith(_field)
            && path[_list.Length] == '[' && path[(_list.Length + 1)..].StartsWith(_key)
            && path[_list.Length + _key.Length + 1] == ']' && path[_list.Length + _key.Length + 2] == '.';
    }
}
