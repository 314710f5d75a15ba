using System.Text.Json.Nodes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Documents;

/// <summary>Reads what all languages share of the parts of a list. Wrong values are left out and told one by one.</summary>
internal sealed class PartReader(Field parts)
{
    private const string Key = "key";
    private const int LongestKey = 60;

    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    public JsonArray? ReadAll(JsonNode node)
    {
        if (node is not JsonArray items)
        {
            Tell(parts.Name, $"'{parts}' is a list of parts. Write it in [ and ].");
            return null;
        }
        var kept = new JsonArray();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not { } item) continue;
            if (KeyProblem(item, keys) is { } problem) Tell(parts.Name, $"Item {i + 1}: {problem}");
            else kept.Add(ReadOne(item[Key]!.GetValue<string>(), (JsonObject)item));
        }
        if (kept.Count > parts.MaxItems) Tell(parts.Name, ValueReader.TooMany(parts, kept.Count));
        return kept.Count == 0 ? null : kept;
    }

    /// <summary>One part. The key may be left out of the value, since the path names it.</summary>
    public JsonObject? Read(string key, JsonNode node)
    {
        var path = new FieldPath(parts.Name, key);
        if (node is not JsonObject item) Tell(path, $"A part is an object with the fields that all languages share.");
        else if (key.Length > LongestKey) Tell(path, KeyRule(key));
        else if (item[Key] is { } said && !JsonNode.DeepEquals(said, key)) Tell(path, $"The key of this part is '{key}' and never changes.");
        else return ReadOne(key, item);
        return null;
    }

    private JsonObject ReadOne(string key, JsonObject item)
    {
        var kept = new JsonObject { [Key] = key };
        foreach (var (name, value) in item)
        {
            if (name == Key) continue;
            var path = new FieldPath(parts.Name, key, name);
            var (read, problem) = Place.In(parts, path) switch
            {
                Place.Nowhere nowhere => Reading.Wrong(nowhere.Problem),
                Place.Value place when value is not null => ValueReader.Read(place.Field, value),
                _ => default,
            };
            if (problem is not null) Tell(path, problem);
            else if (read is not null) kept[name] = read;
        }
        return kept;
    }

    private static FormattableString? KeyProblem(JsonNode item, HashSet<string> keys)
    {
        if (item is not JsonObject) return $"A part is an object with a 'key'.";
        if (item[Key] is not JsonValue value || !value.TryGetValue<string>(out var key)) return $"A part needs its 'key', a text.";
        if (key.Length > LongestKey || !ValueReader.IsDashed(key)) return KeyRule(key);
        if (keys.Add(key)) return null;
        return $"The key '{key}' stands twice. Give one of the parts another key.";
    }

    private static FormattableString KeyRule(string key) =>
        $"{Reading.Quote(key)} is not a key. Use up to {LongestKey} of a-z and 0-9, with single dashes between words.";

    private void Tell(FieldPath path, FormattableString sentence) => Tell(path.ToString(), sentence);

    private void Tell(string path, FormattableString sentence) => _findings.Add(new Finding(path, sentence, Blocks: true));
}
