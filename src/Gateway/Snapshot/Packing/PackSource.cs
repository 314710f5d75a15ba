namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>What the fields of one block are read from: an object of canonical JSON, and what lies around it.</summary>
internal readonly ref struct PackSource
{
    public required EntryState Entry { get; init; }

    /// <summary>The object that holds the values: of an entry or a part, shared or of one language.</summary>
    public required ReadOnlySpan<byte> Json { get; init; }

    /// <summary>The shared object of the same entry or part.</summary>
    public required ReadOnlySpan<byte> Shared { get; init; }

    public required bool IsText { get; init; }

    /// <summary>For a part: the name of its list.</summary>
    public ReadOnlySpan<byte> List { get; init; }

    /// <summary>For a part: its key.</summary>
    public ReadOnlySpan<byte> Key { get; init; }
}
