using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>An entry as it goes in and out of files: its content with links already as ids, and how each language stands.</summary>
public sealed record ImportedEntry
{
    public required Guid Id { get; init; }
    public required ContentType Type { get; init; }

    /// <summary>Shared part and one text part per language; each text part holds its slug.</summary>
    public required Document Document { get; init; }

    public bool IsRecalled { get; init; }

    /// <summary>One for every text part of the document.</summary>
    public required IReadOnlyDictionary<Locale, ImportedStanding> Standings { get; init; }

    /// <summary>Where it came from, such as a file's path: refusals name it. Left aside otherwise.</summary>
    public string? Origin { get; init; }
}
