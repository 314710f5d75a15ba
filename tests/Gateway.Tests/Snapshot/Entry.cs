using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Tests.Snapshot;

/// <summary>One entry as a test writes it down; every language it has words in is seen.</summary>
internal sealed class Entry(ContentType type, Guid id)
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public ContentType Type { get; } = type;
    public Guid Id { get; } = id;
    public JsonObject Shared { get; } = [];
    public SortedDictionary<Locale, JsonObject> Texts { get; } = [];
    public Dictionary<Locale, string[]> OldSlugs { get; } = [];
    public bool IsRecalled { get; set; }
    public DateTimeOffset AsOf { get; set; } = Noon;
    public int Revision { get; set; } = 1;
    public DateTimeOffset? PublishedAt { get; set; } = Noon;
    public Review Review { get; set; } = Review.None;
    public Notice? Notice { get; set; }
    public TranslationState Translation { get; set; }

    /// <summary>Sets values of the shared part, as if read from a file; null takes one away.</summary>
    public Entry With(params (string Name, JsonNode? Value)[] values) => Set(Shared, values);

    /// <summary>Sets words in a language; the slug is needed the first time.</summary>
    public Entry In(Locale locale, string? slug, params (string Name, JsonNode? Value)[] values)
    {
        if (!Texts.TryGetValue(locale, out var text)) Texts[locale] = text = [];
        if (slug is not null) text["slug"] = slug;
        Set(text, values);
        return this;
    }

    public EntryState State() => new()
    {
        Id = Id,
        Type = Type,
        Shared = CanonicalJson.Write(Shared),
        Texts = [.. Texts.Select(t => TextOf(t.Key, t.Value))],
        IsRecalled = IsRecalled,
        AsOf = AsOf,
    };

    private TextState TextOf(Locale locale, JsonObject text) => new()
    {
        Locale = locale,
        Slug = (string)text["slug"]!,
        OldSlugs = OldSlugs.GetValueOrDefault(locale) ?? [],
        Text = CanonicalJson.Write(text),
        Rendered = CanonicalJson.Write(Render(locale)),
        Revision = Revision,
        SourceRevision = Revision,
        Translation = Translation,
        ContentHash = new string('a', 64),
        PublishedAt = PublishedAt,
        UpdatedAt = Noon,
        Review = Review,
        Notice = Notice,
    };

    private JsonObject Render(Locale locale)
    {
        var document = new Document { Shared = Shared, Texts = Texts };
        var rendered = new JsonObject();
        foreach (var (path, markdown) in DocumentRules.RichTexts(Type, document, locale))
            rendered[(path with { Locale = null }).ToString()] = new JsonObject { ["html"] = $"<p>{markdown}</p>", ["text"] = $"{markdown}." };
        return rendered;
    }

    private Entry Set(JsonObject into, (string Name, JsonNode? Value)[] values)
    {
        foreach (var (name, value) in values)
        {
            into.Remove(name);
            if (value is not null) into[name] = JsonNode.Parse(value.ToJsonString());
        }
        return this;
    }
}
