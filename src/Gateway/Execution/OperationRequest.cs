using Immunotherapy.Gateway.Execution.Costing;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Execution;

/// <summary>One operation to run, whichever door it came through.</summary>
public sealed record OperationRequest
{
    public required DocumentText Document { get; init; }
    public string? OperationName { get; init; }

    public VariablesText Variables { get; init; }

    /// <summary>The language where a root field names none.</summary>
    public required Locale Locale { get; init; }

    /// <summary>Which graph to see, as it was asked for; null: what is published.</summary>
    public string? Perspective { get; init; }

    /// <summary>The token that allows another perspective.</summary>
    public string? Token { get; init; }

    public CostWish Cost { get; init; }

    /// <summary>Tell the number of the graph's change in <c>extensions.revision</c>.</summary>
    public bool TellsRevision { get; init; }

    /// <summary>Asked before anything is run: whether the answer from this graph is had already.</summary>
    public Func<ContentGraph, bool>? IsKnown { get; init; }

    /// <summary>The graph to see, for who was let in to it before; no door to the outside sets it.</summary>
    internal ContentGraph? Graph { get; init; }

    /// <summary>The door is for reading only.</summary>
    public bool QueriesOnly { get; init; }
}
