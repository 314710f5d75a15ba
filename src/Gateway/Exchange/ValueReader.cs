using System.Globalization;
using System.Text.Json.Nodes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>Reads one value of the front matter as the JSON that a document keeps. What the value may be is for the document's rules.</summary>
internal sealed class ValueReader(Catalog catalog, LinkTargets targets, Places places)
{
    public static readonly string[] CodeNames = ["system", "value", "label"];
    public static readonly string[] ImageNames = ["sha256", "alt", "width", "height"];

    /// <summary>Null, with a problem, when it cannot be such a value.</summary>
    public JsonNode? Read(Field field, YamlNode node, string where)
    {
        if (!field.IsList) return One(field, node, where);
        if (node is not YamlList list) return Wrong(node, where, "This is a list: write each value on a line of its own, after a dash.");
        var values = new JsonArray();
        foreach (var item in list.Items) values.Add(One(field, item, where));
        return values;
    }

    /// <summary>The text of a single value; null, with a problem, when there is none.</summary>
    public string? Text(YamlNode node, string where)
    {
        if (node is YamlScalar { IsNothing: false } scalar) return scalar.Text;
        places.Add(node.Line, where, node is YamlScalar
            ? "There is no value here. Leave the line out, or put the word in double quotes if it is meant."
            : "One value is expected here, not a list or a group.");
        return null;
    }

    private JsonNode? One(Field field, YamlNode node, string where) => field.Kind switch
    {
        FieldKind.Text or FieldKind.Date or FieldKind.Instant or FieldKind.Enum or FieldKind.Url => Text(node, where),
        FieldKind.Number => Number(node, where),
        FieldKind.Boolean => Boolean(node, where),
        FieldKind.Code => Group(node, where, CodeNames, []),
        FieldKind.Image => Group(node, where, ImageNames, ["width", "height"]),
        FieldKind.Link or FieldKind.Links => Link(catalog.TargetOf(field)!, node, where),
        FieldKind.AnyLinks => AnyLink(node, where),
        FieldKind.RichText => Wrong(node, where, "This text stands below the front matter, under a marker."),
        FieldKind.Parts => throw new NotSupportedException($"The parts of '{field.Name}' are read by EntryReader."),
    };

    // What is no number stays a text: the document's rules say what is wrong with it.
    private JsonNode? Number(YamlNode node, string where)
    {
        if (Text(node, where) is not { } text) return null;
        if (node is YamlScalar { IsPlain: false }) return text;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return whole;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var fraction) && double.IsFinite(fraction) ? fraction : text;
    }

    private JsonNode? Boolean(YamlNode node, string where) => Text(node, where) switch
    {
        "true" when node is YamlScalar { IsPlain: true } => true,
        "false" when node is YamlScalar { IsPlain: true } => false,
        var text => text,
    };

    private JsonObject? Group(YamlNode node, string where, string[] names, string[] numbers)
    {
        if (node is not YamlMap map)
        {
            places.Add(node.Line, where, $"This is a group of {string.Join(", ", names)}, each on a line of its own.");
            return null;
        }
        var value = new JsonObject();
        foreach (var entry in map.Entries)
            if (names.Contains(entry.Key))
                value[entry.Key] = numbers.Contains(entry.Key) ? Number(entry.Value, where) : Text(entry.Value, where);
            else
                places.Add(entry.Line, where, $"There is no '{entry.Key}' here. {Nearest.Advice(entry.Key, names)}");
        return value;
    }

    private JsonNode? Link(ContentType target, YamlNode node, string where)
    {
        if (Text(node, where) is not { } name) return null;
        return targets.Find(target, name) is { } id ? Id(id)
            : Wrong(node, where, $"There is no {target.Name} '{name}', neither in these files nor in the store.{targets.Hint(target, name)}");
    }

    private JsonNode? AnyLink(YamlNode node, string where)
    {
        if (Text(node, where) is not { } name) return null;
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return Wrong(node, where, $"'{name}' could be of any type: write it as sideEffects/colitis.");
        if (catalog.FindPlural(name[..slash]) is not { } type)
            return Wrong(node, where, $"There is no type '{name[..slash]}'. {Nearest.Advice(name[..slash], [.. catalog.Types.Select(t => t.Plural)])}");
        return targets.Find(type, name[(slash + 1)..]) is { } id ? Id(id)
            : Wrong(node, where, $"There is no {type.Name} '{name[(slash + 1)..]}', neither in these files nor in the store.{targets.Hint(type, name[(slash + 1)..])}");
    }

    private static JsonNode Id(Guid id) => id.ToString("D");

    private JsonNode? Wrong(YamlNode node, string where, string message)
    {
        places.Add(node.Line, where, message);
        return null;
    }
}
