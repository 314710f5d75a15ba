using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Access;

/// <summary>The keys that cookies and forms are sealed with, as XML. Kept in the store, so that a restart signs nobody out.</summary>
public sealed class ProtectionKeys
{
    private readonly Registry _registry;

    internal ProtectionKeys(Registry registry) => _registry = registry;

    public Task<IReadOnlyList<string>> AllAsync(CancellationToken cancellation) => _registry.ReadAsync<IReadOnlyList<string>>(
        async (store, stop) => await store.ProtectionKeys.OrderBy(k => k.Name).Select(k => k.Xml).ToListAsync(stop), cancellation);

    public Task AddAsync(string name, string xml, CancellationToken cancellation) => _registry.WriteAsync((store, _) =>
    {
        store.ProtectionKeys.Add(new ProtectionKeyRow { Name = name, Xml = xml });
        return Task.FromResult(0);
    }, cancellation);
}
