using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Access;

/// <summary>What an account may do at this moment: read in the transaction of the act, so that what an administrator changed holds at once.</summary>
public static class Rights
{
    /// <summary>The sentence for who may not; null: they may. Without a permission: whether the account is in force at all.</summary>
    public static async Task<FormattableString?> RefusalAsync(StoreContext store, Guid account, Permission? permission, CancellationToken cancellation) =>
        Refusal(await FindAsync(store, account, cancellation), permission);

    /// <summary>The same for an account that was asked for before; null: there is none.</summary>
    internal static FormattableString? Refusal(Holder? account, Permission? permission) => account switch
    {
        null => $"There is no account of yours any more. Sign in again.",
        { IsDisabled: true } => $"Your account is disabled: nothing was changed. Ask an administrator.",
        { } holder when permission is not { } needed || Permissions.Allow(holder.Roles, needed) => null,
        { Roles: var roles } => $"This needs the role {Permissions.Holders(permission.Value)}; you are {Named(roles)}. Ask an administrator.",
    };

    /// <summary>The account that acts, by name for the audit.</summary>
    /// <exception cref="DeniedException"/>
    internal static async Task<Holder> RequireAsync(StoreContext store, Guid account, Permission permission, CancellationToken cancellation)
    {
        if (await RefusalAsync(store, account, permission, cancellation) is { } refusal) throw new DeniedException(refusal);
        return (await FindAsync(store, account, cancellation))!;
    }

    /// <summary>Role names that this program does not know, such as a newer one's, allow nothing.</summary>
    internal static IReadOnlyList<Role> Read(IEnumerable<string> roles) =>
        [.. roles.Where(name => Enum.IsDefined(typeof(Role), name)).Select(Enum.Parse<Role>).Order()];

    /// <summary>Those of these accounts that there are.</summary>
    internal static Task<Dictionary<Guid, Holder>> HoldersAsync(StoreContext store, Guid[] accounts, CancellationToken cancellation) =>
        HoldersAsync(store, store.Accounts.Where(a => accounts.Contains(a.Id)), cancellation);

    private static async Task<Holder?> FindAsync(StoreContext store, Guid account, CancellationToken cancellation) =>
        (await HoldersAsync(store, store.Accounts.Where(a => a.Id == account), cancellation)).GetValueOrDefault(account);

    // One question, which is one line for each role: it is asked with every act.
    private static async Task<Dictionary<Guid, Holder>> HoldersAsync(StoreContext store, IQueryable<AccountRow> wanted, CancellationToken cancellation)
    {
        var lines = await (from holder in wanted.AsNoTracking()
                           join role in store.AccountRoles on holder.Id equals role.AccountId into roles
                           from role in roles.DefaultIfEmpty()
                           select new { holder.Id, holder.Name, holder.DisabledAt, Role = role == null ? null : role.Role }).ToListAsync(cancellation);
        return lines.GroupBy(l => l.Id).ToDictionary(
            l => l.Key, l => new Holder(l.Key, l.First().Name, l.First().DisabledAt is not null, Read(l.Select(line => line.Role).OfType<string>())));
    }

    private static FormattableString Named(IReadOnlyList<Role> roles) =>
        roles.Select(role => (FormattableString)$"{role}").DefaultIfEmpty((FormattableString)$"without a role").Aggregate((all, role) => $"{all} and {role}");

    internal sealed record Holder(Guid Id, string Name, bool IsDisabled, IReadOnlyList<Role> Roles);
}
