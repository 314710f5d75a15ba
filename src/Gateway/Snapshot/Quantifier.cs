namespace Immunotherapy.Gateway.Snapshot;

/// <summary>How many of a list must meet a condition. Any and Empty ask only whether there are any at all.</summary>
public enum Quantifier
{
    All,
    Some,
    None,
    Any,
    Empty,
}
