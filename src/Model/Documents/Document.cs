using System.Text.Json.Nodes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Documents;

/// <summary>
/// The content of one entry: what all languages share, and one text part per language. Values stand as they will be sent:
/// enum names in UPPER_SNAKE, dates <c>2026-11-23</c>, instants <c>2026-11-23T09:00:00Z</c>, links as lower-case UUIDs, codes
/// <c>{"label","system","value"}</c>, images <c>{"alt","height","sha256","width"}</c>, rich text as its Markdown. Absent is left out.
/// A part list is an array of <c>{"key", shared fields…}</c> in the shared part, and in a text part an object from key to
/// <c>{localised fields…}</c>. Each text part also holds the entry's <c>slug</c> in that language.
/// </summary>
public sealed class Document
{
    public JsonObject Shared { get; init; } = [];

    public SortedDictionary<Locale, JsonObject> Texts { get; init; } = [];

    public Document Clone() => new()
    {
        Shared = (JsonObject)Shared.DeepClone(),
        Texts = new SortedDictionary<Locale, JsonObject>(Texts.ToDictionary(t => t.Key, t => (JsonObject)t.Value.DeepClone())),
    };
}
