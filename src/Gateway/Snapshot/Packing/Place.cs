namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>Where a value stands in a JSON text; of length 0 where there is none.</summary>
internal readonly record struct Place(int Start, int Length)
{
    public ReadOnlySpan<byte> In(ReadOnlySpan<byte> json) => json.Slice(Start, Length);
}
