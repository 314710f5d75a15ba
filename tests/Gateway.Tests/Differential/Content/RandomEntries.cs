using System.Globalization;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Tests.Exchange;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Tests.Differential.Content;

/// <summary>Writes entries of any type with values by chance: awkward texts, absent values, missing translations, links that lead nowhere.</summary>
internal sealed class RandomEntries(Catalog catalog, IReadOnlyDictionary<string, Guid[]> ids, Chance chance)
{
    private static readonly Locale[][] LanguageSets = [[Locale.En, Locale.Es], [Locale.En, Locale.Es], [Locale.En], [Locale.Es]];

    private readonly RandomValues _values = new(catalog, ids, chance);

    /// <summary>An entry that could be published; or one that may lack what publishing requires.</summary>
    public Entry Write(ContentType type, Guid id, DateTimeOffset asOf, bool isComplete = true)
    {
        var entry = new Entry(type, id)
        {
            IsRecalled = chance.OneIn(9),
            AsOf = asOf,
            Revision = chance.Between(1, 4),
            PublishedAt = chance.OneIn(5) ? null : Entry.Noon.AddSeconds(chance.Between(0, 4)),
            Review = new Review(chance.Pick(Enum.GetValues<ReviewState>()), Day(), Day()),
            Translation = chance.Pick([TranslationState.Current, TranslationState.Lags]),
            Notice = chance.OneIn(4) ? new Notice(chance.Pick(Enum.GetValues<NoticeKind>()), chance.Pick(Words.Awkward), Entry.Noon) : null,
        };
        var shared = new JsonObject();
        Fill(shared, type, isText: false, isComplete);
        entry.With([.. shared.Select(v => (v.Key, v.Value))]);
        foreach (var locale in chance.Pick(LanguageSets)) AddText(entry, locale, isComplete);
        return entry;
    }

    private void AddText(Entry entry, Locale locale, bool isComplete)
    {
        var name = entry.Type.Name.ToLowerInvariant();
        var text = new JsonObject();
        Fill(text, entry.Type, isText: true, isComplete);
        foreach (var field in entry.Type.Fields.Where(f => f.Kind is FieldKind.Parts && entry.Shared.ContainsKey(f.Name)))
            text[field.Name] = PartTexts(field, entry.Shared[field.Name]!.AsArray(), isComplete);
        entry.In(locale, $"{name}-{chance.Between(1, 40)}{(chance.OneIn(3) ? $"-{locale.Tag()}" : "")}", [.. text.Select(v => (v.Key, v.Value))]);
        if (chance.OneIn(3)) entry.OldSlugs[locale] = [$"{name}-old-{chance.Between(1, 9)}"];
    }

    private void Fill(JsonObject into, Shape shape, bool isText, bool isComplete)
    {
        foreach (var field in shape.Fields)
        {
            if (field.IsLocalized != isText || IsLeftOut(field, isComplete)) continue;
            into[field.Name] = field.Kind is FieldKind.Parts ? Parts(field, isComplete)
                : field.IsList ? _values.List(field, shape is ContentType)
                : _values.One(field, shape is ContentType);
        }
    }

    private bool IsLeftOut(Field field, bool isComplete) => field.IsRequired ? !isComplete && chance.OneIn(5) : chance.OneIn(3);

    private JsonArray Parts(Field field, bool isComplete)
    {
        var parts = new JsonArray();
        foreach (var key in chance.Pick<string[]>([[], ["a"], ["b", "a"], ["one", "two", "three"]]))
        {
            var part = new JsonObject { ["key"] = key };
            Fill(part, field.Part!, isText: false, isComplete);
            parts.Add(part);
        }
        return parts;
    }

    private JsonObject PartTexts(Field field, JsonArray parts, bool isComplete)
    {
        var texts = new JsonObject();
        foreach (var part in parts)
        {
            var text = new JsonObject();
            Fill(text, field.Part!, isText: true, isComplete);
            texts[(string)part!["key"]!] = text;
        }
        return texts;
    }

    private DateOnly? Day() => chance.OneIn(3) ? null : DateOnly.Parse(_values.Day(), CultureInfo.InvariantCulture);
}
