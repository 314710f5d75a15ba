using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Access;

/// <summary>Those who let others in. There must be one, or nobody could ever be let in again.</summary>
internal static class Administrators
{
    private const string Name = nameof(Role.Administrator);

    public static Task<bool> AnyAsync(StoreContext store, CancellationToken cancellation) => Active(store).AnyAsync(cancellation);

    /// <exception cref="DeniedException">Without this account there would be none.</exception>
    public static async Task KeepOneAsync(StoreContext store, Guid without, CancellationToken cancellation)
    {
        if (!await Active(store).AnyAsync(a => a.Id != without, cancellation) && await Active(store).AnyAsync(a => a.Id == without, cancellation))
            throw new DeniedException($"This is the last administrator: without one nobody could be let in any more. Make another person an administrator first.");
    }

    private static IQueryable<AccountRow> Active(StoreContext store) =>
        from account in store.Accounts
        join role in store.AccountRoles on account.Id equals role.AccountId
        where role.Role == Name && account.DisabledAt == null
        select account;
}
