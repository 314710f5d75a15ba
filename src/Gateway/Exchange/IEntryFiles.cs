namespace Immunotherapy.Gateway.Exchange;

/// <summary>A set of files to import, wherever they are kept.</summary>
public interface IEntryFiles
{
    /// <summary>All files of entries, in an order that is always the same.</summary>
    IReadOnlyList<EntrySource> List();
}
