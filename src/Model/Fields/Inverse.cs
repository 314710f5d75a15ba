namespace Immunotherapy.Model.Fields;

/// <summary>A link read from its target: who points here, by which field (of the owner itself, or of one of its parts).</summary>
public sealed record Inverse
{
    public required string Name { get; init; }
    public required string Description { get; init; }

    /// <summary>The type whose entries hold the link.</summary>
    public required ContentType Owner { get; init; }

    /// <summary>The owner's part list that holds the link; null when the owner holds it itself.</summary>
    public Field? Parts { get; init; }

    /// <summary>The link field, of the owner or of the part.</summary>
    public required Field Link { get; init; }

    /// <summary>A plain list instead of a connection.</summary>
    public required bool IsList { get; init; }

    /// <summary>The owner's number field that orders a plain list; null: by id.</summary>
    public Field? OrderBy { get; init; }

    /// <summary>Where it stands among the inverses of its target type, from 0.</summary>
    public required int Position { get; init; }
}
