using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Reading;

namespace Immunotherapy.Gateway.Reports;

/// <summary>All entries of a library at once, as a report needs them: with what they are called and where they lead.</summary>
public sealed class Library
{
    private readonly Dictionary<Guid, int> _places;

    /// <param name="entries">All that is kept; recalled ones are left out.</param>
    public Library(IEnumerable<ImportedEntry> entries)
    {
        Entries = [.. entries.Where(entry => !entry.IsRecalled)];
        _places = Entries.Index().ToDictionary(e => e.Item.Id, e => e.Index);
        Links = [.. Entries.Select(entry => DocumentRules.Links(entry.Type, entry.Document).Select(link => (link.Path, link.Target)).ToList())];
        Drugs = new HeldOutNames(Entries.Where(entry => entry.Type.ClrType == typeof(Therapy)).SelectMany(entry => DrugNames.Of(entry.Document)));
    }

    public IReadOnlyList<ImportedEntry> Entries { get; }

    /// <summary>For each entry, where its links stand and the entries they name.</summary>
    public IReadOnlyList<IReadOnlyList<(FieldPath Path, Guid Target)>> Links { get; }

    public HeldOutNames Drugs { get; }

    /// <summary>The place of an entry in the list of all; null when it is not there.</summary>
    public int? Find(Guid id) => _places.TryGetValue(id, out var place) ? place : null;

    /// <summary>As the file of an entry is called: its type and its slug in the default language.</summary>
    public static string Name(ImportedEntry entry) => $"{entry.Type.Plural}/{Slug(entry)}";

    private static string Slug(ImportedEntry entry) =>
        entry.Document.Texts.GetValueOrDefault(Locales.Default)?[FieldPath.Slug]?.GetValue<string>() ?? entry.Id.ToString("D");
}
