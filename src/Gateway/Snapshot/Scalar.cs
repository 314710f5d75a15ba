using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>A single value that filters and orders can read: a declared field, a part of a code, or what every entry has.</summary>
public abstract record Scalar
{
    private Scalar() { }

    /// <summary>A declared single-valued field of the kinds text, number, boolean, date, instant, enum, URL.</summary>
    public sealed record Of(Field Field) : Scalar;

    /// <summary>What every entry has.</summary>
    public sealed record System(SystemScalar Which) : Scalar;
}
