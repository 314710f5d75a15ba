using System.Collections.Frozen;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>How the work on all entries stands, frozen at one moment. A change copies the list of its type, which is a list of references.</summary>
public sealed class Workbook
{
    private static readonly Comparer<EntryWork> ById = Comparer<EntryWork>.Create((a, b) => a.Id.CompareTo(b.Id));

    private readonly FrozenDictionary<string, EntryWork[]> _byType;

    private Workbook(IEnumerable<KeyValuePair<string, EntryWork[]>> byType) => _byType = byType.ToFrozenDictionary();

    internal static Workbook Empty { get; } = new([]);

    /// <summary>All entries of a type, by id.</summary>
    public IReadOnlyList<EntryWork> Of(ContentType type) => _byType.GetValueOrDefault(type.Name) ?? [];

    public IEnumerable<EntryWork> All => _byType.Values.SelectMany(works => works);

    public EntryWork? Find(ContentType type, Guid id)
    {
        var works = _byType.GetValueOrDefault(type.Name) ?? [];
        var (from, to) = (0, works.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (works[middle].Id.CompareTo(id) < 0) from = middle + 1;
            else to = middle;
        }
        return from < works.Length && works[from].Id == id ? works[from] : null;
    }

    internal static Workbook Holding(IEnumerable<EntryWork> works) =>
        new(works.GroupBy(w => w.Type.Name).Select(g => KeyValuePair.Create(g.Key, g.OrderBy(w => w.Id).ToArray())));

    /// <summary>The next book: these entries as they now stand, and without those that are gone.</summary>
    internal Workbook With(IReadOnlyCollection<EntryWork> changed, IReadOnlySet<Guid> gone)
    {
        var next = gone.Count == 0 ? _byType.ToDictionary() : _byType.ToDictionary(t => t.Key, t => t.Value.Any(w => gone.Contains(w.Id)) ? [.. t.Value.Where(w => !gone.Contains(w.Id))] : t.Value);
        foreach (var some in changed.GroupBy(w => w.Type.Name)) next[some.Key] = Merged(next.GetValueOrDefault(some.Key) ?? [], [.. some]);
        return new Workbook(next);
    }

    private static EntryWork[] Merged(EntryWork[] works, IReadOnlyList<EntryWork> changed)
    {
        var next = works.ToArray();
        var added = new List<EntryWork>();
        foreach (var work in changed)
            if (Array.BinarySearch(works, work, ById) is >= 0 and var at) next[at] = work;
            else added.Add(work);
        if (added.Count == 0) return next;
        next = [.. next, .. added];
        Array.Sort(next, ById);
        return next;
    }
}
