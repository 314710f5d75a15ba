using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Bench.Generating;

/// <summary>A library as exchange files.</summary>
internal static class LibraryFolder
{
    /// <summary>How many entries were written.</summary>
    public static int Write(Scale scale, string folder)
    {
        var library = new Library(scale, ImmunotherapyCatalog.Catalog);
        var names = new LinkNames();
        foreach (var entry in library.Entries()) names.Add(entry.Id, entry.Type, (string?)entry.Document.Texts[Locales.Default][FieldPath.Slug]);
        foreach (var type in ImmunotherapyCatalog.Types) Directory.CreateDirectory(Path.Combine(folder, type.Plural));
        var written = 0;
        foreach (var entry in library.Entries())
        {
            File.WriteAllText(Path.Combine(folder, EntryWriter.PathOf(entry, names)), EntryWriter.Write(entry, names));
            written++;
        }
        return written;
    }
}
