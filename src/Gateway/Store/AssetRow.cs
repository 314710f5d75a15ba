namespace Immunotherapy.Gateway.Store;

/// <summary>A picture by the hash of its bytes. Never changed once written, and never written twice.</summary>
public sealed class AssetRow
{
    /// <summary>64 hexadecimal digits in lower case.</summary>
    public required string Sha256 { get; set; }

    public required string MediaType { get; set; }
    public int Width { get; set; }
    public int Height { get; set; }
    public required byte[] Bytes { get; set; }
    public DateTimeOffset AddedAt { get; set; }
    public required string AddedBy { get; set; }
}
