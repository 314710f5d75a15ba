using System.Text;
using System.Text.Json.Nodes;
using Immunotherapy.Model.Documents;

namespace Immunotherapy.Model.Tests.Documents;

public sealed class Canonical_json
{
    [Theory]
    [InlineData("""{ "b": 1, "a": 2 }""", """{"a":2,"b":1}""")]
    [InlineData("""{"a":null,"b":[null,1]}""", """{"b":[1]}""")]
    [InlineData("""{"é":1,"z":2,"Z":3}""", """{"Z":3,"z":2,"é":1}""")]
    [InlineData("""["\u00e9\u003c\/","é</"]""", """["é</","é</"]""")]
    [InlineData("""["\"\\\n\t"]""", """["\"\\\n\t"]""")]
    [InlineData("[1.0,1e0,100e-2,-0,0.5,5e-1]", "[1,1,1,0,0.5,0.5]")]
    [InlineData("[true,false]", "[true,false]")]
    public void Is_written_in_one_way(string json, string canonical) => Assert.Equal(canonical, Write(JsonNode.Parse(json)!));

    [Fact]
    public void Is_the_same_for_a_value_made_and_a_value_read() =>
        Assert.Equal(
            Write(new JsonObject { ["n"] = 1.0, ["t"] = "a'b", ["i"] = 3, ["l"] = 3L, ["d"] = 2.5m }),
            Write(JsonNode.Parse("""{"d":2.50,"l":3,"i":3.0,"t":"a\u0027b","n":1}""")!));

    [Fact]
    public void Is_equal_bytes_for_equal_content_whatever_the_order_it_was_made_in()
    {
        var chance = new Random(20261123);
        for (var i = 0; i < 300; i++)
        {
            var node = Any(chance, depth: 3);
            var written = Write(node);

            Assert.Equal(written, Write(JsonNode.Parse(written)!));
            Assert.Equal(written, Write(Shuffled(chance, node)));
        }
    }

    private static JsonNode Any(Random chance, int depth) => chance.Next(depth > 0 ? 6 : 4) switch
    {
        0 => JsonValue.Create(Text(chance)),
        1 => JsonValue.Create(chance.Next(-5, 5)),
        2 => JsonValue.Create(chance.NextDouble() * 1e6),
        3 => JsonValue.Create(chance.Next(2) == 0),
        4 => new JsonArray([.. Enumerable.Range(0, chance.Next(4)).Select(_ => Any(chance, depth - 1))]),
        _ => new JsonObject(Enumerable.Range(0, chance.Next(5)).Select(i => KeyValuePair.Create($"{Text(chance)}{i}", (JsonNode?)Any(chance, depth - 1)))),
    };

    private static string Text(Random chance) =>
        string.Concat(Enumerable.Range(0, chance.Next(6)).Select(_ => char.ConvertFromUtf32("aZ\"\\/<&'\n\té\u2028ñ"[chance.Next(13)])));

    private static JsonNode Shuffled(Random chance, JsonNode node) => node switch
    {
        JsonObject all => new JsonObject(all.ToArray().OrderBy(_ => chance.Next()).Select(p => KeyValuePair.Create(p.Key, (JsonNode?)Shuffled(chance, p.Value!)))),
        JsonArray list => new JsonArray([.. list.Select(item => Shuffled(chance, item!))]),
        _ => JsonNode.Parse(node.ToJsonString())!,
    };

    private static string Write(JsonNode node) => Encoding.UTF8.GetString(CanonicalJson.Write(node));
}
