using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>A list of entries reached from an entry: a link list it owns, an inverse, or a derived list.</summary>
public abstract record EntryList
{
    private EntryList() { }

    public sealed record Owned(Field Link) : EntryList;

    public sealed record Inverse(Immunotherapy.Model.Fields.Inverse Of) : EntryList;

    public sealed record Derived(ThroughAttribute Of) : EntryList;
}
