using System.Text.Json;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>Where a value stands in a JSON text; of length 0 where there is none.</summary>
internal readonly record struct Place(int Start, int Length)
{
    public ReadOnlySpan<byte> In(ReadOnlySpan<byte> json) => json.Slice(Start, Length);
}

/// <summary>Finds the values of an object or array without reading into them.</summary>
internal static class JsonMembers
{
    /// <summary>The places of the members that go by these fields' names. Canonical JSON has them in the same order, so each is found at once.</summary>
    public static void Find(ReadOnlySpan<byte> json, FieldSlots[] fields, Span<Place> places)
    {
        places.Clear();
        if (json.IsEmpty) return;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var next = 0;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var at = IndexOf(ref reader, fields, next);
            var place = Value(ref reader);
            if (at < 0) continue;
            places[at] = place;
            next = at + 1;
        }
    }

    /// <summary>The place of one member.</summary>
    public static Place Find(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name)
    {
        if (json.IsEmpty) return default;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(name);
            var place = Value(ref reader);
            if (found) return place;
        }
        return default;
    }

    /// <summary>The places of an array's elements, or that of the one value that stands there instead; none in an empty text.</summary>
    public static void OneOrMore(ReadOnlySpan<byte> json, List<Place> places)
    {
        places.Clear();
        if (json.IsEmpty) return;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType is not JsonTokenType.StartArray) places.Add(Here(ref reader));
        else while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray) places.Add(Here(ref reader));
    }

    private static int IndexOf(ref Utf8JsonReader reader, FieldSlots[] fields, int next)
    {
        for (var i = next; i < fields.Length; i++)
            if (reader.ValueTextEquals(fields[i].Name)) return i;
        for (var i = 0; i < next; i++)
            if (reader.ValueTextEquals(fields[i].Name)) return i;
        return -1;
    }

    private static Place Value(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType is JsonTokenType.Null ? default : Here(ref reader);
    }

    private static Place Here(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return new Place(start, (int)reader.BytesConsumed - start);
    }
}
