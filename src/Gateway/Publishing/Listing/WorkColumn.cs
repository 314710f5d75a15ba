namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>What lists show and sort by besides the fields of a content type.</summary>
public enum WorkColumn
{
    Stage,
    Languages,
    Changed,
    ChangedBy,
    Owner,
    ReviewDue,
}
