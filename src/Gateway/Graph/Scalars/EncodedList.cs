using System.Text.Json;

namespace Immunotherapy.Gateway.Graph.Scalars;

/// <summary>Takes a kept JSON array of scalars apart without decoding its items.</summary>
internal static class EncodedList
{
    public static IReadOnlyList<EncodedJson> Split(ReadOnlyMemory<byte> array)
    {
        if (array.IsEmpty) return [];
        var items = new List<EncodedJson>();
        var reader = new Utf8JsonReader(array.Span);
        while (reader.Read())
            if (reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.EndArray))
                items.Add(new EncodedJson(array[(int)reader.TokenStartIndex..(int)reader.BytesConsumed]));
        return items;
    }
}
