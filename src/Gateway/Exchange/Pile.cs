using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>All files of one import, sorted by type, and what is known of them before they are read.</summary>
internal sealed class Pile
{
    private readonly SortedDictionary<int, List<EntryInPile>> _byType = [];
    private readonly List<Problem> _problems = [];
    private readonly Catalog _catalog;

    private Pile(Catalog catalog) => _catalog = catalog;

    /// <summary>In the catalog's order of types, each in the order it was placed.</summary>
    public IEnumerable<EntryInPile> Files => _byType.Values.SelectMany(f => f);

    public IReadOnlyList<Problem> Problems => _problems;

    public static Pile Of(IEntryFiles files, Catalog catalog)
    {
        var pile = new Pile(catalog);
        foreach (var source in files.List()) pile.Place(source);
        return pile;
    }

    /// <summary>The first pass: every id and slug; an id or slug that stands in two files is a problem.</summary>
    public (LinkTargets Targets, LinkNames Names) Learn(CancellationToken cancellation)
    {
        var names = new LinkNames();
        var targets = new LinkTargets();
        var files = new Dictionary<Guid, EntryInPile>();
        foreach (var (file, found) in Files.AsParallel().AsOrdered().WithCancellation(cancellation).Select(f => (f, f.Identity())))
        {
            if (found is not { } identity) continue;
            names.Add(identity.Id, file.Type, identity.Slug);
            if (!files.TryAdd(identity.Id, file))
                _problems.Add(new Problem(file.Source.Path, null, "id", $"The file {files[identity.Id].Source.Path} has the same id."));
            else if (!targets.Add(file.Type, identity.Id, identity.Slug))
                _problems.Add(new Problem(file.Source.Path, null, $"{Locales.Default.Tag()}.slug",
                    $"The file {files[targets.Find(file.Type, identity.Slug!)!.Value].Source.Path} has the same slug '{identity.Slug}'."));
        }
        return (targets, names);
    }

    /// <summary>A finding of the Desk, whose path begins with the file, at the line where its value stands.</summary>
    public Problem Named(Finding finding, EntryReader reader)
    {
        var file = Files.Where(f => finding.Path.StartsWith(f.Source.Path, StringComparison.Ordinal)).MaxBy(f => f.Source.Path.Length);
        if (file is null) return new Problem(finding.Path, null, null, finding.Message);
        var places = new Places(file.Source.Path);
        file.Read(reader, places);
        return places.Named(finding with { Path = finding.Path[file.Source.Path.Length..].TrimStart(':', ' ') });
    }

    private void Place(EntrySource source)
    {
        var folder = source.Path[..source.Path.IndexOf('/', StringComparison.Ordinal)];
        if (_catalog.FindPlural(folder) is { } type)
        {
            var order = _catalog.Types.Index().First(t => t.Item == type).Index;
            if (!_byType.TryGetValue(order, out var files)) _byType[order] = files = [];
            files.Add(new EntryInPile(source, type));
        }
        else
            _problems.Add(new Problem(source.Path, null, null,
                $"No type is kept in a folder '{folder}'. {Nearest.Advice(folder, [.. _catalog.Types.Select(t => t.Plural)])}"));
    }
}
