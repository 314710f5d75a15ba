using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Tests.Exchange;

/// <summary>Entries of every type with anything in them that a document may hold; the same for the same seed.</summary>
internal sealed class RandomEntries(Catalog catalog, int seed)
{
    private readonly Random _random = new(seed);
    private readonly Dictionary<ContentType, Guid[]> _ids = [];

    public IReadOnlyList<ImportedEntry> Make(int ofEach)
    {
        foreach (var type in catalog.Types) _ids[type] = [.. Enumerable.Range(0, ofEach).Select(_ => Id())];
        return [.. catalog.Types.SelectMany(type => _ids[type].Select((id, i) => Entry(type, id, i)))];
    }

    private ImportedEntry Entry(ContentType type, Guid id, int index)
    {
        var document = new Document();
        Fill(document.Shared, type, false, _ => { });
        foreach (var locale in Locales.All)
        {
            if (locale != Locales.Default && Once(3)) continue;
            var text = new JsonObject { [FieldPath.Slug] = $"{type.Name.ToLowerInvariant()}-{index}-{locale.Tag()}" };
            if (locale == Locales.Default && Once(6)) text.Remove(FieldPath.Slug);
            Fill(text, type, true, field => text[field.Name] = PartTexts(field, document));
            document.Texts[locale] = text;
        }
        var (kept, findings) = DocumentRules.ReadAll(type, document);
        Assert.Empty(findings);
        return new ImportedEntry
        {
            Id = id,
            Type = type,
            Document = kept,
            IsRecalled = Once(5),
            Standings = kept.Texts.Keys.ToDictionary(l => l, _ => Standing()),
        };
    }

    private void Fill(JsonObject into, Shape shape, bool isText, Action<Field> parts)
    {
        foreach (var field in shape.Fields)
        {
            if (Once(3)) continue;
            if (field.Kind is FieldKind.Parts && isText) parts(field);
            else if (field.Kind is FieldKind.Parts) into[field.Name] = Parts(field);
            else if (field.IsLocalized == isText) into[field.Name] = field.IsList ? List(field) : One(field);
        }
    }

    private JsonArray Parts(Field field)
    {
        var parts = new JsonArray();
        for (var i = 0; i < _random.Next(4); i++)
        {
            var part = new JsonObject { ["key"] = _random.Next(3) switch { 0 => $"{2020 + i}", 1 => $"part-{i}", _ => $"null{(i == 0 ? "" : $"-{i}")}" } };
            Fill(part, field.Part!, false, _ => { });
            parts.Add(part);
        }
        return parts;
    }

    private JsonObject PartTexts(Field field, Document document)
    {
        var texts = new JsonObject();
        foreach (var part in document.Shared[field.Name] as JsonArray ?? [])
        {
            var text = new JsonObject();
            Fill(text, field.Part!, true, _ => { });
            texts[(string)part!["key"]!] = text;
        }
        return texts;
    }

    private JsonArray List(Field field)
    {
        var values = new JsonArray();
        var seen = new HashSet<string>();
        for (var i = 0; i < _random.Next(4); i++)
            if (One(field) is { } value && seen.Add(value.ToJsonString())) values.Add(value);
        return values;
    }

    private JsonNode? One(Field field) => field.Kind switch
    {
        FieldKind.Text => Text(field),
        FieldKind.RichText => Pick(Words.Markdown),
        FieldKind.Number => _random.Next(Math.Max(field.Min ?? 0, 0), field.Max ?? 100),
        FieldKind.Boolean => Once(2),
        FieldKind.Date => $"20{_random.Next(10, 30)}-0{_random.Next(1, 10)}-1{_random.Next(10)}",
        FieldKind.Instant => Times.Write(Instant()),
        FieldKind.Enum => Pick(field.Vocabulary!.Terms).Name,
        FieldKind.Code => new JsonObject { ["system"] = "NCIT", ["value"] = $"C{_random.Next(10, 999_999)}", ["label"] = Pick(Words.Awkward).Trim() is { Length: > 0 } label ? label : "x" },
        FieldKind.Url => $"https://example.org/{_random.Next(99)}?a=b:c#d",
        FieldKind.Image => new JsonObject { ["sha256"] = new string((char)('0' + _random.Next(10)), 64), ["alt"] = "A: \"picture\"", ["width"] = 640, ["height"] = 480 },
        FieldKind.Link or FieldKind.Links => Pick(_ids[catalog.TargetOf(field)!]).ToString(),
        FieldKind.AnyLinks => Pick(_ids[Pick(catalog.Types)]).ToString(),
        FieldKind.Parts => throw new NotSupportedException("Parts are made by Parts()."),
    };

    private string Text(Field field)
    {
        var fitting = Words.Awkward.Where(w => w.Length >= (field.Min ?? 0) && w.Length <= (field.Max ?? 1000) && !(field.IsTitle && w.Contains('\n'))).ToList();
        return Pick(fitting);
    }

    private ImportedStanding Standing() => new()
    {
        PublishedAt = Once(3) ? null : Instant(),
        UpdatedAt = Instant(),
        Review = Once(3) ? Review.None : new Review(Pick(Enum.GetValues<ReviewState>()), Once(2) ? null : new DateOnly(2026, 1, _random.Next(1, 29)), Once(2) ? null : new DateOnly(2027, 1, 1)),
        Notice = Once(2) ? null : new Notice(Pick(Enum.GetValues<NoticeKind>()), Pick(Words.Awkward), Instant()),
        OldSlugs = [.. new[] { "once", "null", "2026-11-23" }.Where(_ => Once(2)).Order(StringComparer.Ordinal)],
    };

    private DateTimeOffset Instant() => new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMilliseconds(_random.NextInt64(200_000_000_000));

    private Guid Id()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private bool Once(int @in) => _random.Next(@in) == 0;

    private T Pick<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];
}
