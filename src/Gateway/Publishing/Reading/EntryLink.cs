using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Reading;

/// <summary>One link between the entry that is looked at and another one.</summary>
public sealed record EntryLink
{
    /// <summary>The other entry.</summary>
    public required Guid Id { get; init; }

    /// <summary>Null: there is no such entry.</summary>
    public required ContentType? Type { get; init; }

    public required string? Title { get; init; }

    /// <summary>The path of the field that holds the link; of a link from elsewhere, as the other entry's type names it, such as <c>sections.embeds</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The entry that holds the link cannot be without it.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The world reads the other entry.</summary>
    public required bool IsPublished { get; init; }

    public required bool IsRecalled { get; init; }
}
