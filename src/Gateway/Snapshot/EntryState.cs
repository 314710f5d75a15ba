using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>Everything the graph needs to know of one entry in one perspective. Publishing decides it; the graph only shows it.</summary>
public sealed record EntryState
{
    public required Guid Id { get; init; }
    public required ContentType Type { get; init; }

    /// <summary>Canonical JSON of the shared part.</summary>
    public required ReadOnlyMemory<byte> Shared { get; init; }

    /// <summary>The languages that can be seen, in the order of <see cref="Locale"/>; at least one.</summary>
    public required IReadOnlyList<TextState> Texts { get; init; }

    /// <summary>Show the stub only: title and notice; texts empty, lists empty.</summary>
    public bool IsRecalled { get; init; }

    /// <summary>What time changes (review overdue, fields hidden after an instant) is shown as it stands at this instant.</summary>
    public required DateTimeOffset AsOf { get; init; }
}
