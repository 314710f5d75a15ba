namespace Immunotherapy.Gateway;

/// <summary>Ids from the clock and chance (UUID version 7): new rows land beside each other.</summary>
public sealed class SystemIds : IIds
{
    public Guid Next() => Guid.CreateVersion7();
}
