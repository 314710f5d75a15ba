namespace Immunotherapy.Admin.Lists;

/// <summary>What can be done to many entries at once.</summary>
public enum BulkKind
{
    Publish,
    Unpublish,
    SetReviewDate,
}
