using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Access;

/// <summary>Accounts without a password for a store that keeps nothing: to look at the console as any role, or as all of them.</summary>
public sealed class Sandbox
{
    private readonly Registry _registry;
    private readonly Ledger _ledger;

    internal Sandbox(Registry registry, Ledger ledger) => (_registry, _ledger) = (registry, ledger);

    /// <summary>Only in memory; whether who asks sits at this machine is for the door to judge.</summary>
    public bool IsOpen => _registry.IsSandbox;

    /// <exception cref="DeniedException">The store is kept: nobody gets in without a password.</exception>
    public Task<Guid> EnterAsync(IReadOnlyList<Role> roles, CancellationToken cancellation) => _registry.WriteAsync(async (store, stop) =>
    {
        if (!IsOpen) throw new DeniedException($"This store keeps what is written: sign in with a password.");
        var name = roles.Count == 1 ? roles[0].ToString() : "Everybody";
        var account = NewAccount.Row(_ledger.NextId(), $"{name}@sandbox.invalid", $"Sandbox {name}", _ledger.Now());
        if (await store.Accounts.Where(a => a.EmailKey == account.EmailKey).Select(a => (Guid?)a.Id).FirstOrDefaultAsync(stop) is { } there) return there;
        NewAccount.Add(store, account, roles);
        _ledger.Note(store, account.CreatedAt, account.Name, account.Id, AuditAction.AccountMade, $"{string.Join(", ", roles)}, in the sandbox");
        return account.Id;
    }, cancellation);
}
