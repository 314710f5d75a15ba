namespace Immunotherapy.Gateway.Store;

/// <summary>A key that cookies and forms are sealed with, so that every process on the store can read what another one sealed.</summary>
public sealed class ProtectionKeyRow
{
    public required string Name { get; set; }
    public required string Xml { get; set; }
}
