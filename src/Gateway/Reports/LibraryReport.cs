using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Reports;

/// <summary>What can be counted of a library, and whether it is as it was promised: nothing without a source, no link that leads nowhere.</summary>
public sealed class LibraryReport
{
    private const string Citations = "citations";

    public LibraryReport(Library library, Catalog catalog)
    {
        Library = library;
        Catalog = catalog;
        Texts = Locales.All.ToDictionary(locale => locale, locale => ReadText.Of(library, locale));
        WithoutSource = [.. library.Entries.Where(entry => NeedsSource(entry) && entry.Document.Shared[Citations] is not JsonArray { Count: > 0 })];
        BrokenLinks = [.. BrokenIn(library)];
        WithoutInverse = [.. NotLinkedTo(library)];
        if (library.Entries.Count <= Distances.MostEntries && new Distances(library).Farthest() is var (from, to, steps))
            Farthest = (library.Entries[from], library.Entries[to], steps);
    }

    public Library Library { get; }

    public Catalog Catalog { get; }

    /// <summary>For each language, the texts that were scored.</summary>
    public IReadOnlyDictionary<Locale, IReadOnlyList<ReadText>> Texts { get; }

    /// <summary>Entries that cite nothing, of the types that can. A person that stands for a role says nothing that needs a source.</summary>
    public IReadOnlyList<ImportedEntry> WithoutSource { get; }

    /// <summary>Links to entries that are not there, or that are recalled.</summary>
    public IReadOnlyList<string> BrokenLinks { get; }

    /// <summary>Entries that no other entry shows. One that joins two others, as an approval does, stands in the lists of both.</summary>
    public IReadOnlyList<ImportedEntry> WithoutInverse { get; }

    /// <summary>
    /// The two entries that are farthest apart when links are followed both ways; without a number of steps, two that no links join.
    /// Null for a library of one entry, and for one too large to measure.
    /// </summary>
    public (ImportedEntry From, ImportedEntry To, int? Steps)? Farthest { get; }

    public bool IsAsPromised => WithoutSource.Count == 0 && BrokenLinks.Count == 0;

    private static bool NeedsSource(ImportedEntry entry) =>
        entry.Type.Find(Citations) is not null && !(entry.Type.Name == "Person" && entry.Document.Shared["kind"]?.GetValue<string>() == "ROLE");

    private static IEnumerable<string> BrokenIn(Library library) =>
        from links in library.Links.Index()
        from link in links.Item
        where library.Find(link.Target) is null
        select $"{Library.Name(library.Entries[links.Index])} {link.Path}: {link.Target}";

    private static IEnumerable<ImportedEntry> NotLinkedTo(Library library)
    {
        var linked = library.Links.Index().SelectMany(links => links.Item.Select(link => library.Find(link.Target)).Where(to => to != links.Index)).ToHashSet();
        return library.Entries.Where((entry, place) => !linked.Contains(place) && !JoinsOthers(entry.Type));
    }

    private static bool JoinsOthers(ContentType type) =>
        type.Fields.Count(field => field is { Kind: FieldKind.Link, IsRequired: true, Inverse: not null }) >= 2;
}
