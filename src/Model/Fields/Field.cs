namespace Immunotherapy.Model.Fields;

/// <summary>One field of a content type or part: everything that storage, GraphQL, forms, search and export are derived from.</summary>
public sealed record Field
{
    public required string Name { get; init; }
    public required string Description { get; init; }

    /// <summary>The content type or part that declares it; empty for what every entry has.</summary>
    public string Owner { get; init; } = "";

    public required FieldKind Kind { get; init; }

    /// <summary>Where it stands in its shape, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>Several values. Always true for parts, links and links to any content; possible for text, number, enum, code, URL.</summary>
    public required bool IsList { get; init; }

    /// <summary>Must be there to publish. Lists are never null and may be empty unless required.</summary>
    public required bool IsRequired { get; init; }

    public required bool IsLocalized { get; init; }
    public bool IsTitle { get; init; }

    /// <summary>Another name of the same entry.</summary>
    public bool IsName { get; init; }

    /// <summary>Numbers: whether fractions are allowed.</summary>
    public bool IsFractional { get; init; }

    public int? Min { get; init; }
    public int? Max { get; init; }
    public int MaxItems { get; init; }
    public string? HiddenAfter { get; init; }
    public string? Deprecated { get; init; }

    /// <summary>Enum fields: their values.</summary>
    public Vocabulary? Vocabulary { get; init; }

    /// <summary>Part lists: the shape of one part.</summary>
    public PartType? Part { get; init; }

    /// <summary>Links: the record type of the target; null for links to any content.</summary>
    public Type? Target { get; init; }

    public string? Inverse { get; init; }
    public bool InverseIsList { get; init; }
    public string? InverseOrder { get; init; }

    /// <summary>Its name, as sentences about it have it.</summary>
    public override string ToString() => Name;

    public bool IsLink => Kind is FieldKind.Link or FieldKind.Links or FieldKind.AnyLinks;
}
