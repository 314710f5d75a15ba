using System.Text.Json;
using System.Text.Json.Nodes;
using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Publishing.Drafts;

/// <summary>Which version of the draft last changed each field, so that two editors merge field by field.</summary>
internal sealed class FieldVersions(SortedDictionary<string, long> versions)
{
    /// <summary>Stands for every field: the whole draft was replaced.</summary>
    public const string All = "*";

    public static FieldVersions Read(byte[] json) =>
        new(JsonSerializer.Deserialize<SortedDictionary<string, long>>(json) ?? []);

    public static FieldVersions Of(IEnumerable<KeyValuePair<string, long>> versions) => new(new(versions.ToDictionary(), StringComparer.Ordinal));

    public byte[] Write()
    {
        var all = new JsonObject();
        foreach (var (path, version) in versions) all[path] = version;
        return CanonicalJson.Write(all);
    }

    /// <summary>From path to version.</summary>
    public IReadOnlyDictionary<string, long> ByPath => versions;

    public void Set(string path, long version) => versions[path] = version;

    /// <summary>
    /// The version that last touched what this edit would replace: the field itself, what holds it, and what it holds. The texts of
    /// parts live beside their list, so a new list only touches the texts of parts that it leaves out. Versions made by the editor's
    /// own client do not count.
    /// </summary>
    public long Touched(FieldPath path, JsonNode? value, IReadOnlySet<long> except)
    {
        var last = versions.GetValueOrDefault(All);
        foreach (var (text, version) in versions)
            if (version > last && !except.Contains(version) && FieldPath.TryParse(text) is { } other && Overlap(path, value, other)) last = version;
        return last;
    }

    private static bool Overlap(FieldPath path, JsonNode? value, FieldPath other)
    {
        if (path == other) return true;
        if (path.Field != other.Field) return false;
        if (path.PartKey is not null && other.PartKey is not null && path.PartKey != other.PartKey) return false;
        if (path.PartField is not null && other.PartField is not null) return false;
        if (other.Locale is not null) return !Holds(value, path, other.PartKey);
        return path.Locale is null;
    }

    private static bool Holds(JsonNode? value, FieldPath path, string? key) =>
        path.PartKey is not null ? value is not null
        : value is JsonArray parts && parts.OfType<JsonObject>().Any(p => p["key"]?.ToString() == key);
}
