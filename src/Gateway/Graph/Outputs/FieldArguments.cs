using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Outputs;

/// <summary>What the arguments of one field come to. A field fills in what it takes.</summary>
internal sealed record FieldArguments
{
    public string? Slug { get; init; }

    /// <summary>One for each id asked for; null where it is no id of ours.</summary>
    public IReadOnlyList<GlobalId?> Ids { get; init; } = [];

    /// <summary>The language that the field asks for, here and below; null: as around it.</summary>
    public Locale? Locale { get; init; }

    /// <summary>Most entries of a plain list.</summary>
    public int First { get; init; }

    /// <summary>Of a connection.</summary>
    public Selection? Selection { get; init; }
}
