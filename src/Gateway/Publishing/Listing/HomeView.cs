namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>What waits for an editor: a few of each kind, and how many there are.</summary>
public sealed record HomeView
{
    /// <summary>Drafts that the editor wrote in last, newest first.</summary>
    public required WorkShelf Mine { get; init; }

    /// <summary>Whatever was changed last, by anybody.</summary>
    public required WorkShelf Recent { get; init; }

    /// <summary>What the clock will do, next first, after what it could not do.</summary>
    public required WorkShelf Scheduled { get; init; }

    /// <summary>Whose review day has passed or comes within 30 days, earliest first.</summary>
    public required WorkShelf Due { get; init; }

    /// <summary>Drafts that could not be published as they are, the editor's own first.</summary>
    public required WorkShelf Failing { get; init; }
}
