using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Store;

/// <summary>A slug that an entry has, or once had: old ones redirect, and none is ever given to another entry of its type.</summary>
public sealed class SlugRow
{
    public required string Type { get; set; }
    public Locale Locale { get; set; }
    public required string Slug { get; set; }
    public Guid EntryId { get; set; }
}
