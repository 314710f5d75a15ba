using System.Text;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Differential.Content;

/// <summary>
/// Content of every type in all perspectives: what is published, what is drafted (unfinished entries among it), what will be
/// published at an instant, and what is published a moment later.
/// </summary>
internal sealed class Theater
{
    private const int OfEach = 12;
    private static readonly DateTimeOffset Later = Entry.Noon.AddYears(1);

    private readonly Chance _chance;
    private readonly RandomEntries _entries;

    public Theater(Catalog catalog, int seed)
    {
        _chance = new Chance(seed);
        var ids = catalog.Types.Select((type, i) => (type.Name, Ids: Enumerable.Range((i * OfEach) + 1, OfEach).Select(Library.IdOf).ToArray())).ToDictionary(t => t.Name, t => t.Ids);
        _entries = new RandomEntries(catalog, ids, _chance);
        // The last of each type is not published yet.
        var published = catalog.Types.SelectMany(type => ids[type.Name][..^1].Select(id => _entries.Write(type, id, Entry.Noon))).ToList();
        var coming = catalog.Types.Select(type => _entries.Write(type, ids[type.Name][^1], Later)).ToList();
        Published = Show("published", ContentGraph.Empty(catalog), published, published, []);
        Draft = Over("draft", e => _entries.Write(e.Type, e.Id, Entry.Noon, isComplete: _chance.OneIn(2)), coming);
        At = Over("at", e => _entries.Write(e.Type, e.Id, Later), coming);
        Next = Over("next", e => _entries.Write(e.Type, e.Id, Entry.Noon), []);
    }

    public Scene Published { get; }
    public Scene Draft { get; }
    public Scene At { get; }
    public Scene Next { get; }

    public IReadOnlyList<Scene> All => [Published, Draft, At, Next];

    public static string IdOf(Entry entry) => Convert.ToBase64String(Encoding.ASCII.GetBytes($"{entry.Type.Name}:{entry.Id:D}"));

    /// <summary>A perspective laid over what is published: some entries written anew, some gone, some more.</summary>
    private Scene Over(string name, Func<Entry, Entry> rewrite, IReadOnlyList<Entry> more)
    {
        var entries = Published.Entries.Where(_ => !_chance.OneIn(12)).Select(e => _chance.OneIn(3) ? rewrite(e) : e).Concat(more).ToList();
        var gone = Published.Entries.Select(e => e.Id).Except(entries.Select(e => e.Id)).ToList();
        return Show(name, Published.Graph, entries, [.. entries.Except(Published.Entries)], gone);
    }

    private static Scene Show(string name, ContentGraph before, IReadOnlyList<Entry> entries, IReadOnlyList<Entry> changed, IReadOnlyList<Guid> gone) =>
        new(name, entries, before.With(before.Change + 1, Entry.Noon, [.. changed.Select(e => e.State())], gone));
}
