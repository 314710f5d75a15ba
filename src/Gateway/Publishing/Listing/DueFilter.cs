namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>Which review days are looked for.</summary>
public enum DueFilter
{
    /// <summary>The day has passed.</summary>
    Overdue,

    /// <summary>It has passed, or comes within 30 days.</summary>
    Soon,

    /// <summary>No day was set for something that is published.</summary>
    Never,
}
