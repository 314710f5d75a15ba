namespace Immunotherapy.Model.Fields;

/// <summary>
/// A list that nobody stores: the targets of <see cref="To"/> over the inverse <see cref="Over"/>, each once, in the order of
/// the edge's <see cref="OrderBy"/> (then of its id).
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ThroughAttribute(string name, string description) : Attribute
{
    public string Name { get; } = name;
    public string Description { get; } = description;
    public required string Over { get; init; }
    public required string To { get; init; }
    public required string OrderBy { get; init; }

    /// <summary>Only edges whose enum field <see cref="Where"/> has the wire value <see cref="Is"/> count; both or neither.</summary>
    public string? Where { get; init; }

    public string? Is { get; init; }
}
