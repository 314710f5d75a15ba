namespace Immunotherapy.Gateway.Store;

/// <summary>A list as an editor likes to look at it, under a name of theirs.</summary>
public sealed class SavedViewRow
{
    public Guid Id { get; set; }

    /// <summary>Whose it is: the account's id, or the name of who has none.</summary>
    public required string Owner { get; set; }

    /// <summary>The plural of the content type.</summary>
    public required string List { get; set; }

    public required string Name { get; set; }

    /// <summary>The query of the list's address, without its question mark.</summary>
    public required string Query { get; set; }

    public DateTimeOffset SavedAt { get; set; }
}
