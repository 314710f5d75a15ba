namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>Finds the values of an object or array without reading into them.</summary>
internal static class JsonMembers
{
    /// <summary>The places of the members that go by these fields' names. Canonical JSON has the same order: each is found at once.</summary>
    public static void Find(ReadOnlySpan<byte> json, FieldSlots[] fields, Span<Place> places)
    {
        places.Clear();
        if (json.IsEmpty) return;
        var scanner = new JsonScanner(json);
        var next = 0;
        while (scanner.NextMember(out var name, out var value))
        {
            var at = IndexOf(name.In(json), fields, next);
            if (at < 0) continue;
            places[at] = value;
            next = at + 1;
        }
    }

    /// <summary>The value of one member; empty where there is none.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name)
    {
        if (json.IsEmpty) return default;
        var scanner = new JsonScanner(json);
        while (scanner.NextMember(out var at, out var value))
            if (at.In(json).SequenceEqual(name)) return value.In(json);
        return default;
    }

    /// <summary>All members of an object, by name.</summary>
    public static void All(ReadOnlySpan<byte> json, List<(Place Name, Place Value)> members)
    {
        members.Clear();
        if (json.IsEmpty) return;
        var scanner = new JsonScanner(json);
        while (scanner.NextMember(out var name, out var value)) members.Add((name, value));
    }

    /// <summary>The places of an array's elements, or that of the one value that stands there instead; none in an empty text.</summary>
    public static void OneOrMore(ReadOnlySpan<byte> json, List<Place> places)
    {
        places.Clear();
        if (json.IsEmpty) return;
        if (json[0] != '[')
        {
            places.Add(new Place(0, json.Length));
            return;
        }
        var scanner = new JsonScanner(json);
        while (scanner.NextElement(out var value)) places.Add(value);
    }

    private static int IndexOf(ReadOnlySpan<byte> name, FieldSlots[] fields, int next)
    {
        for (var i = next; i < fields.Length; i++)
            if (name.SequenceEqual(fields[i].Name)) return i;
        for (var i = 0; i < next; i++)
            if (name.SequenceEqual(fields[i].Name)) return i;
        return -1;
    }
}
