namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>Writes the values that have members of their own, codes and images, as blocks in a block.</summary>
internal sealed class CompoundPacker(BlockWriter writer)
{
    private readonly List<Place> _codes = [];

    /// <summary>Three slots for each code.</summary>
    public void PackCodes(ReadOnlySpan<byte> json)
    {
        JsonMembers.OneOrMore(json, _codes);
        if (_codes.Count == 0) return;
        var block = writer.Open(_codes.Count * 3);
        for (var i = 0; i < _codes.Count; i++)
        {
            var code = _codes[i].In(json);
            PackMember(block, i * 3, code, "system"u8);
            PackMember(block, i * 3 + 1, code, "value"u8);
            PackMember(block, i * 3 + 2, code, "label"u8);
        }
        writer.Close(block, _codes.Count * 3);
    }

    public void PackImage(ReadOnlySpan<byte> json)
    {
        if (json.IsEmpty) return;
        var block = writer.Open(4);
        PackMember(block, 0, json, "sha256"u8);
        PackMember(block, 1, json, "alt"u8);
        PackMember(block, 2, json, "width"u8);
        PackMember(block, 3, json, "height"u8);
        writer.Close(block, 4);
    }

    private void PackMember(int block, int slot, ReadOnlySpan<byte> json, ReadOnlySpan<byte> name)
    {
        writer.Begin(block, slot);
        writer.Write(JsonMembers.Find(json, name));
    }
}
