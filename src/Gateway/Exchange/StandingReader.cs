using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>Reads how one language of an entry stands: when it was published, its review, its notice, its old slugs.</summary>
internal sealed class StandingReader(ValueReader values, Places places, DateTimeOffset now)
{
    public static readonly string[] Names = ["slug", "oldSlugs", "publishedAt", "updatedAt", "review", "notice", "fields"];

    private static readonly string[] ReviewNames = ["state", "lastReviewed", "nextReviewDue"];
    private static readonly string[] NoticeNames = ["kind", "text", "effectiveAt"];

    public ImportedStanding Read(YamlMap language, string where)
    {
        var published = Instant(language.Find("publishedAt"), $"{where}.publishedAt");
        return new ImportedStanding
        {
            PublishedAt = published,
            UpdatedAt = Instant(language.Find("updatedAt"), $"{where}.updatedAt") ?? published ?? now,
            Review = Review(Group(language.Find("review"), $"{where}.review", ReviewNames), $"{where}.review"),
            Notice = Notice(Group(language.Find("notice"), $"{where}.notice", NoticeNames), $"{where}.notice"),
            OldSlugs = OldSlugs(language.Find("oldSlugs"), $"{where}.oldSlugs"),
        };
    }

    private Review Review(YamlMap? map, string where) => map is null ? Model.Standing.Review.None : new Review(
        Term<ReviewState>(map, "state", where) ?? ReviewState.NotReviewed,
        Day(map.Find("lastReviewed"), $"{where}.lastReviewed"),
        Day(map.Find("nextReviewDue"), $"{where}.nextReviewDue"));

    private Notice? Notice(YamlMap? map, string where)
    {
        if (map is null) return null;
        var kind = Term<NoticeKind>(map, "kind", where);
        var text = Needed(map, "text", where) is { } node ? values.Text(node, $"{where}.text") : null;
        var at = Needed(map, "effectiveAt", where) is { } effective ? Instant(effective, $"{where}.effectiveAt") : null;
        return kind is null || text is null || at is null ? null : new Notice(kind.Value, text, at.Value);
    }

    private IReadOnlyList<string> OldSlugs(YamlNode? node, string where)
    {
        if (node is null) return [];
        if (node is YamlList list) return [.. list.Items.Select(i => values.Text(i, where)).OfType<string>().Order(StringComparer.Ordinal)];
        places.Add(node.Line, where, "This is a list: write each slug on a line of its own, after a dash.");
        return [];
    }

    private YamlMap? Group(YamlNode? node, string where, string[] names)
    {
        if (node is null) return null;
        if (node is not YamlMap map)
        {
            places.Add(node.Line, where, $"This is a group of {string.Join(", ", names)}, each on a line of its own.");
            return null;
        }
        foreach (var entry in map.Entries)
            if (!names.Contains(entry.Key))
                places.Add(entry.Line, where, $"There is no '{entry.Key}' here. {Nearest.Advice(entry.Key, names)}");
        return map;
    }

    private YamlNode? Needed(YamlMap map, string name, string where)
    {
        var node = map.Find(name);
        if (node is null) places.Add(map.Line, where, $"'{name}' is missing.");
        return node;
    }

    private T? Term<T>(YamlMap map, string name, string where) where T : struct, Enum
    {
        if (Needed(map, name, where) is not { } node || values.Text(node, $"{where}.{name}") is not { } text) return null;
        foreach (var term in Enum.GetValues<T>())
            if (Wire.UpperSnake(term) == text) return term;
        var names = Enum.GetValues<T>().Select(Wire.UpperSnake).ToArray();
        places.Add(node.Line, $"{where}.{name}", $"'{text}' is not a {typeof(T).Name}. {Nearest.Advice(text, names)}");
        return null;
    }

    private DateOnly? Day(YamlNode? node, string where)
    {
        if (node is null || values.Text(node, where) is not { } text) return null;
        if (Times.ReadDay(text) is { } day) return day;
        places.Add(node.Line, where, $"'{text}' is not a date. Write it as 2014-12-31.");
        return null;
    }

    private DateTimeOffset? Instant(YamlNode? node, string where)
    {
        if (node is null || values.Text(node, where) is not { } text) return null;
        if (Times.ReadInstant(text) is { } instant) return instant.ToUniversalTime();
        places.Add(node.Line, where, $"'{text}' is not an instant. Write it with its offset from UTC, as 2014-12-31T17:00:00Z.");
        return null;
    }
}
