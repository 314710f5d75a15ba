using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Snapshot;

/// <summary>What the graph should answer, said as plainly as possible: loops over the entries themselves, no index, no cache.</summary>
internal sealed class Reference(IReadOnlyCollection<Entry> entries, Locale asked, IReadOnlyList<string> wordsInOrder)
{
    private readonly Dictionary<Guid, Entry> _visible = entries.Where(e => !e.IsRecalled).ToDictionary(e => e.Id);

    public Entry[] Select(ContentType type, Filter? where, IReadOnlyList<Ordering> order) => Select(type, Test(where), order);

    public Entry[] Select(Entry to, Inverse inverse, Filter? where, IReadOnlyList<Ordering> order) => Select(to, inverse, Test(where), order);

    public Entry[] Select(ContentType type, Func<Entry, bool> where, IReadOnlyList<Ordering> order) =>
        Ordered(_visible.Values.Where(e => e.Type == type), where, order);

    public Entry[] Select(Entry to, Inverse inverse, Func<Entry, bool> where, IReadOnlyList<Ordering> order) =>
        to.IsRecalled ? [] : Ordered(Sources(to, inverse), where, order);

    private Func<Entry, bool> Test(Filter? where) => entry => where is null || Holds(where, entry, null);

    private Entry[] Ordered(IEnumerable<Entry> all, Func<Entry, bool> where, IReadOnlyList<Ordering> order)
    {
        var kept = all.Where(where).ToList();
        kept.Sort((a, b) => order.Select(o => o.Descending ? -Compare(o, a, b) : Compare(o, a, b)).FirstOrDefault(s => s != 0) is not 0 and var sign
            ? sign
            : string.CompareOrdinal(a.Id.ToString(), b.Id.ToString()));
        return [.. kept];
    }

    private int Compare(Ordering order, Entry a, Entry b)
    {
        var (x, y) = (End(order, a), End(order, b));
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        if (order.Value is Scalar.Of { Field.Kind: FieldKind.Text }) return Place((string)x) - Place((string)y);
        if (order.Value is Scalar.Of { Field: { Kind: FieldKind.Enum } field })
            return field.Vocabulary!.Find((string)x)!.Position - field.Vocabulary.Find((string)y)!.Position;
        return Sign(x, y);
    }

    private int Place(string word)
    {
        for (var i = 0; i < wordsInOrder.Count; i++)
            if (wordsInOrder[i] == word) return i;
        throw new KeyNotFoundException($"'{word}' is not among the words that the test knows the order of.");
    }

    private object? End(Ordering order, Entry entry)
    {
        var at = entry;
        foreach (var link in order.Through)
            if (Target(at.Shared, link) is { } next) at = next;
            else return null;
        return Value(order.Value, at, null);
    }

    private bool Holds(Filter filter, Entry entry, string? key) => filter switch
    {
        Filter.And and => and.All.All(f => Holds(f, entry, key)),
        Filter.Or or => or.Any.Any(f => Holds(f, entry, key)),
        Filter.Compare compare => Meets(compare.By, Value(compare.Value, entry, key), compare.With),
        Filter.Linked linked => Target(Owner(entry, key), linked.Link) is { } target && Holds(linked.Where, target, null),
        Filter.NotLinked not => Target(Owner(entry, key), not.Link) is null,
        Filter.Entries list => Enough(list.Quantifier, Entries(list.List, entry, key), e => Holds(list.Where, e, null)),
        Filter.Parts parts => Enough(parts.Quantifier, Keys(entry, parts.List), k => Holds(parts.Where, entry, $"{parts.List.Name}/{k}")),
        Filter.Codes codes => Enough(codes.Quantifier, Items(Owner(entry, key)[codes.List.Name]), c => Meets(codes.Where, c)),
        Filter.Values values => Enough(values.Quantifier, Items(Holder(values.List, entry, key)?[values.List.Name]),
            v => values.Where.All(t => Meets(t.By, Typed(values.List.Kind, v), t.With))),
        _ => throw new NotSupportedException(filter.ToString()),
    };

    private static bool Meets(CodeFilter filter, JsonNode code) =>
        filter.System.All(t => Meets(t.By, (string)code["system"]!, t.With))
        && filter.Value.All(t => Meets(t.By, (string)code["value"]!, t.With))
        && filter.Label.All(t => Meets(t.By, (string)code["label"]!, t.With));

    public static bool Enough<T>(Quantifier quantifier, IEnumerable<T> list, Func<T, bool> test) => quantifier switch
    {
        Quantifier.All => list.All(test),
        Quantifier.Some => list.Any(test),
        Quantifier.None => !list.Any(test),
        Quantifier.Any => list.Any(),
        Quantifier.Empty => !list.Any(),
    };

    public static bool Meets(Comparison by, object? value, IReadOnlyList<object?> with) => by switch
    {
        Comparison.Equal or Comparison.In => with.Any(w => w is null ? value is null : value is not null && Sign(value, w) == 0),
        Comparison.NotEqual or Comparison.NotIn => !Meets(Comparison.In, value, with),
        Comparison.Contains => value is string text && text.Contains((string)with[0]!, StringComparison.Ordinal),
        Comparison.NotContains => !Meets(Comparison.Contains, value, with),
        Comparison.StartsWith => value is string text && text.StartsWith((string)with[0]!, StringComparison.Ordinal),
        Comparison.NotStartsWith => !Meets(Comparison.StartsWith, value, with),
        Comparison.EndsWith => value is string text && text.EndsWith((string)with[0]!, StringComparison.Ordinal),
        Comparison.NotEndsWith => !Meets(Comparison.EndsWith, value, with),
        Comparison.Greater => value is not null && with[0] is { } w && Sign(value, w) > 0,
        Comparison.NotGreater => !Meets(Comparison.Greater, value, with),
        Comparison.GreaterOrEqual => value is not null && with[0] is { } w && Sign(value, w) >= 0,
        Comparison.NotGreaterOrEqual => !Meets(Comparison.GreaterOrEqual, value, with),
        Comparison.Less => value is not null && with[0] is { } w && Sign(value, w) < 0,
        Comparison.NotLess => !Meets(Comparison.Less, value, with),
        Comparison.LessOrEqual => value is not null && with[0] is { } w && Sign(value, w) <= 0,
        Comparison.NotLessOrEqual => !Meets(Comparison.LessOrEqual, value, with),
    };

    private static int Sign(object value, object with) => value switch
    {
        string text => string.CompareOrdinal(text, (string)with),
        double number => number.CompareTo(Convert.ToDouble(with, CultureInfo.InvariantCulture)),
        IComparable comparable => comparable.CompareTo(with),
        _ => throw new NotSupportedException(value.ToString()),
    };

    public object? Value(Scalar scalar, Entry entry, string? key) => scalar switch
    {
        Scalar.Of { Field: var field } => IsShown(field, entry, key) && Holder(field, entry, key)?[field.Name] is { } json ? Typed(field.Kind, json) : null,
        Scalar.System { Which: SystemScalar.Id } => entry.Id.ToString(),
        Scalar.System { Which: SystemScalar.Slug } => (string)entry.Texts[Served(entry)]["slug"]!,
        Scalar.System { Which: SystemScalar.Revision } => (double)entry.Revision,
        Scalar.System { Which: SystemScalar.PublishedAt } => entry.PublishedAt,
        Scalar.System { Which: SystemScalar.UpdatedAt } => Entry.Noon,
        Scalar.System { Which: SystemScalar.LastReviewed } => entry.Review.LastReviewed,
        Scalar.System { Which: SystemScalar.NextReviewDue } => entry.Review.NextReviewDue,
        Scalar.System { Which: SystemScalar.Overdue } => entry.Review.NextReviewDue < DateOnly.FromDateTime(entry.AsOf.UtcDateTime),
        _ => throw new NotSupportedException(scalar.ToString()),
    };

    private static bool IsShown(Field field, Entry entry, string? key) =>
        field.HiddenAfter is null || Owner(entry, key)[field.HiddenAfter] is not { } until || (DateTimeOffset)Typed(FieldKind.Instant, until) > entry.AsOf;

    public static object Typed(FieldKind kind, JsonNode json) => kind switch
    {
        FieldKind.Number => json.GetValueKind() is JsonValueKind.Number ? double.Parse(json.ToJsonString(), CultureInfo.InvariantCulture) : throw new FormatException(),
        FieldKind.Boolean => json.GetValue<bool>(),
        FieldKind.Date => DateOnly.Parse(json.GetValue<string>(), CultureInfo.InvariantCulture),
        FieldKind.Instant => DateTimeOffset.Parse(json.GetValue<string>(), CultureInfo.InvariantCulture),
        _ => json.GetValue<string>(),
    };

    public Locale Served(Entry entry) =>
        entry.Texts.ContainsKey(asked) ? asked : entry.Texts.ContainsKey(Locales.Default) ? Locales.Default : entry.Texts.Keys.First();

    /// <summary>The object that holds a field of an entry, or of one of its parts (list/key).</summary>
    public JsonObject? Holder(Field field, Entry entry, string? key) =>
        !field.IsLocalized ? Owner(entry, key)
        : key is null ? entry.Texts[Served(entry)]
        : (JsonObject?)entry.Texts[Served(entry)][key.Split('/')[0]]?[key.Split('/')[1]];

    public static JsonObject Owner(Entry entry, string? key) => key is null ? entry.Shared
        : Items(entry.Shared[key.Split('/')[0]]).OfType<JsonObject>().Single(p => (string)p["key"]! == key.Split('/')[1]);

    public static IEnumerable<string> Keys(Entry entry, Field list) => Items(entry.Shared[list.Name]).Select(p => (string)p["key"]!);

    public static IEnumerable<JsonNode> Items(JsonNode? value) => value is JsonArray list ? list.Select(i => i!) : value is null ? [] : [value];

    public Entry? Target(JsonObject owner, Field link) => owner[link.Name] is { } id ? _visible.GetValueOrDefault((Guid)id) : null;

    public IEnumerable<Entry> Entries(EntryList list, Entry entry, string? key) => list switch
    {
        EntryList.Owned owned => Items(Owner(entry, key)[owned.Link.Name]).Select(i => _visible.GetValueOrDefault((Guid)i)).OfType<Entry>(),
        EntryList.Inverse inverse => Sources(entry, inverse.Of),
        EntryList.Derived derived => Derived(entry, derived.Of),
        _ => throw new NotSupportedException(list.ToString()),
    };

    private IEnumerable<Entry> Sources(Entry to, Inverse inverse) => _visible.Values.Where(e => e.Type == inverse.Owner && (inverse.Parts is null
        ? LinksTo(e.Shared, inverse.Link, to)
        : Items(e.Shared[inverse.Parts.Name]).OfType<JsonObject>().Any(p => LinksTo(p, inverse.Link, to))))
        .OrderBy(e => e.Id.ToString(), StringComparer.Ordinal);

    private static bool LinksTo(JsonObject owner, Field link, Entry to) => Items(owner[link.Name]).Any(i => (Guid)i == to.Id);

    public IEnumerable<Entry> Derived(Entry from, ThroughAttribute derived)
    {
        var over = Library.Inverse(from.Type, derived.Over);
        return Sources(from, over)
            .Where(e => derived.Where is null || (string?)e.Shared[derived.Where] == derived.Is)
            .OrderBy(e => (double?)e.Shared[derived.OrderBy] ?? double.PositiveInfinity)
            .Select(e => Target(e.Shared, over.Owner[derived.To])).OfType<Entry>().Distinct();
    }
}
