using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Access;

/// <summary>Finds the account of who signs in, and keeps what signing in changes of it.</summary>
public sealed class Accounts
{
    private readonly Registry _registry;

    internal Accounts(Registry registry) => _registry = registry;

    public Task<Account?> FindAsync(Guid id, CancellationToken cancellation) =>
        _registry.ReadAsync((store, stop) => LoadAsync(store, store.Accounts.Where(a => a.Id == id), stop), cancellation);

    public Task<Account?> FindByEmailAsync(string email, CancellationToken cancellation)
    {
        var key = KeyOf(email);
        return _registry.ReadAsync((store, stop) => LoadAsync(store, store.Accounts.Where(a => a.EmailKey == key), stop), cancellation);
    }

    /// <summary>Whether anybody can let others in: the first link is for a console where nobody can.</summary>
    public Task<bool> HasAdministratorAsync(CancellationToken cancellation) =>
        _registry.ReadAsync(Administrators.AnyAsync, cancellation);

    /// <exception cref="DeniedException">Somebody else changed the account meanwhile.</exception>
    public async Task SaveAsync(Account account, CancellationToken cancellation) => account.Version = await _registry.WriteAsync(async (store, stop) =>
    {
        var row = await store.Accounts.AsTracking().FirstOrDefaultAsync(a => a.Id == account.Id, stop)
            ?? throw new DeniedException($"There is no such account any more.");
        store.Entry(row).Property(r => r.Version).OriginalValue = account.Version;
        account.WriteTo(row);
        row.Version = account.Version + 1;
        return row.Version;
    }, cancellation);

    /// <summary>Addresses differ by more than case only on paper.</summary>
    internal static string KeyOf(string email) => email.Trim().ToUpperInvariant();

    private static async Task<Account?> LoadAsync(StoreContext store, IQueryable<AccountRow> accounts, CancellationToken cancellation) =>
        await accounts.FirstOrDefaultAsync(cancellation) is not { } row ? null
            : Account.Of(row, await store.AccountRoles.Where(r => r.AccountId == row.Id).Select(r => r.Role).ToListAsync(cancellation));
}
