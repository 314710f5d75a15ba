namespace Immunotherapy.Gateway.Execution.Costing;

/// <summary>What a request wants to know of its cost. It is checked whatever is asked.</summary>
public enum CostWish
{
    Nothing,

    /// <summary>The cost beside the data.</summary>
    Report,

    /// <summary>The cost only; nothing is executed.</summary>
    Validate,
}
