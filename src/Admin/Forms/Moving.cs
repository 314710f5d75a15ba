using System.Text.Json.Nodes;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Forms;

/// <summary>Lists in another order.</summary>
internal static class Moving
{
    /// <summary>The list with one part at another place, counted from 0.</summary>
    public static JsonArray Part(Document document, Field parts, string key, int place)
    {
        var all = document.Shared[parts.Name]!.DeepClone().AsArray();
        var at = all.Select(p => (string)p!["key"]!).ToList().IndexOf(key);
        return at < 0 ? all : To(all, at, place);
    }

    /// <summary>The list with a new part at a place, counted from 0.</summary>
    public static JsonArray Inserted(Document document, Field parts, string key, int place)
    {
        var all = (document.Shared[parts.Name] as JsonArray)?.DeepClone().AsArray() ?? [];
        all.Insert(Math.Clamp(place, 0, all.Count), new JsonObject { ["key"] = key });
        return all;
    }

    public static JsonArray To(JsonArray all, int from, int place)
    {
        var item = all[from];
        all.RemoveAt(from);
        all.Insert(Math.Clamp(place, 0, all.Count), item);
        return all;
    }
}
