namespace Immunotherapy.Gateway.Snapshot;

/// <summary>How a value is compared. Texts compare by code point, exactly; the negated forms hold of an absent value too.</summary>
public enum Comparison
{
    Equal,
    NotEqual,
    Contains,
    NotContains,
    In,
    NotIn,
    StartsWith,
    NotStartsWith,
    EndsWith,
    NotEndsWith,
    Greater,
    NotGreater,
    GreaterOrEqual,
    NotGreaterOrEqual,
    Less,
    NotLess,
    LessOrEqual,
    NotLessOrEqual,
}
