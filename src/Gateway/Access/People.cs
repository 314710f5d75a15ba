using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Access;

/// <summary>
/// Who may sign in, and as what. Every act names the account that does it, which must be an administrator's at that moment; it
/// is told in the audit in the same transaction.
/// </summary>
/// <remarks>All throw <see cref="DeniedException"/> when they say no, and <see cref="AwayException"/> when the store does.</remarks>
public sealed class People
{
    private static readonly TimeSpan InvitationLifetime = TimeSpan.FromDays(7);
    private static readonly TimeSpan PasswordLinkLifetime = TimeSpan.FromHours(1);

    private readonly Registry _registry;
    private readonly Ledger _ledger;

    internal People(Registry registry, Ledger ledger) => (_registry, _ledger) = (registry, ledger);

    public Task<IReadOnlyList<Person>> ListAsync(Guid by, CancellationToken cancellation) => _registry.ReadAsync<IReadOnlyList<Person>>(async (store, stop) =>
    {
        await Rights.RequireAsync(store, by, Permission.ManagePeople, stop);
        var roles = (await store.AccountRoles.ToListAsync(stop)).ToLookup(r => r.AccountId, r => r.Role);
        var accounts = await store.Accounts.OrderBy(a => a.Name).ThenBy(a => a.Id).ToListAsync(stop);
        return [.. accounts.Select(a =>
            new Person(a.Id, a.Name, a.Email, Rights.Read(roles[a.Id]), a.AsksForCode, a.CreatedAt, a.LastSignIn, a.DisabledAt))];
    }, cancellation);

    /// <summary>Invitations that still hold.</summary>
    public Task<IReadOnlyList<Invitation>> InvitationsAsync(Guid by, CancellationToken cancellation) => _registry.ReadAsync<IReadOnlyList<Invitation>>(async (store, stop) =>
    {
        await Rights.RequireAsync(store, by, Permission.ManagePeople, stop);
        var now = _ledger.Now();
        var links = await Open(store, LinkPurpose.Invitation).Where(l => l.ExpiresAt > now).OrderBy(l => l.ExpiresAt).ToListAsync(stop);
        return [.. links.Select(l => new Invitation(l.Id, l.Email!, Rights.Read(l.Roles.Split(',')), l.MadeBy, l.MadeAt, l.ExpiresAt))];
    }, cancellation);

    /// <summary>A link by which the person makes an account with these roles. An earlier one for the same address ends.</summary>
    public Task<MadeLink> InviteAsync(Guid by, string email, IReadOnlyCollection<Role> roles, CancellationToken cancellation) =>
        ActAsync(by, async (store, who, now, stop) =>
        {
            if (roles.Count == 0) throw new DeniedException($"Choose at least one role: without one a person could change nothing.");
            var key = Accounts.KeyOf(email);
            if (await store.Accounts.AnyAsync(a => a.EmailKey == key, stop)) throw new DeniedException($"{email} has an account already. Change its roles instead.");
            foreach (var earlier in await Open(store, LinkPurpose.Invitation).AsTracking().ToListAsync(stop))
                if (Accounts.KeyOf(earlier.Email!) == key) earlier.RevokedAt = now;
            Note(store, who, now, AuditAction.Invited, $"{email.Trim()}: {string.Join(',', roles.Order())}");
            return AccessLinks.Add(store, Link(LinkPurpose.Invitation, who, email.Trim(), now, InvitationLifetime, string.Join(',', roles.Order())));
        }, cancellation);

    public Task RevokeInvitationAsync(Guid by, Guid invitation, CancellationToken cancellation) => ActAsync(by, async (store, who, now, stop) =>
    {
        var link = await Open(store, LinkPurpose.Invitation).AsTracking().FirstOrDefaultAsync(l => l.Id == invitation, stop)
            ?? throw new DeniedException($"This invitation does not hold any more.");
        link.RevokedAt = now;
        Note(store, who, now, AuditAction.InvitationRevoked, link.Email!);
        return link.Id;
    }, cancellation);

    public Task SetRolesAsync(Guid by, Guid account, IReadOnlyCollection<Role> roles, CancellationToken cancellation) =>
        ChangeAsync(by, account, AuditAction.RolesSet, async (store, row, _, stop) =>
        {
            if (!roles.Contains(Role.Administrator)) await Administrators.KeepOneAsync(store, account, stop);
            var had = await store.AccountRoles.AsTracking().Where(r => r.AccountId == account).ToListAsync(stop);
            var wanted = roles.Select(r => r.ToString()).ToHashSet();
            store.AccountRoles.RemoveRange(had.Where(r => !wanted.Contains(r.Role)));
            wanted.ExceptWith(had.Select(r => r.Role));
            foreach (var role in wanted) store.AccountRoles.Add(new AccountRoleRow { AccountId = account, Role = role });
            return $"{row.Email}: {Named(Rights.Read(had.Select(r => r.Role)))} to {Named([.. roles.Order()])}";
        }, cancellation);

    /// <summary>Nobody signs in with it, its sessions end, and nothing more is done by it.</summary>
    public Task DisableAsync(Guid by, Guid account, CancellationToken cancellation) =>
        ChangeAsync(by, account, AuditAction.Disabled, async (store, row, now, stop) =>
        {
            await Administrators.KeepOneAsync(store, account, stop);
            row.DisabledAt ??= now;
            row.Stamp = Secrets.New();
            return row.Email;
        }, cancellation);

    public Task EnableAsync(Guid by, Guid account, CancellationToken cancellation) => ChangeAsync(by, account, AuditAction.Enabled, (_, row, _, _) =>
    {
        row.DisabledAt = null;
        row.LockedUntil = null;
        row.FailedSignIns = 0;
        return Task.FromResult(row.Email);
    }, cancellation);

    /// <summary>For who lost their phone: signing in asks for no code until they set it up anew.</summary>
    public Task ResetCodesAsync(Guid by, Guid account, CancellationToken cancellation) => ChangeAsync(by, account, AuditAction.CodesOff, (_, row, _, _) =>
    {
        (row.AsksForCode, row.AuthenticatorKey, row.RecoveryCodes, row.Stamp) = (false, null, null, Secrets.New());
        return Task.FromResult(row.Email);
    }, cancellation);

    public Task EndSessionsAsync(Guid by, Guid account, CancellationToken cancellation) => ChangeAsync(by, account, AuditAction.SessionsEnded, (_, row, _, _) =>
    {
        row.Stamp = Secrets.New();
        return Task.FromResult(row.Email);
    }, cancellation);

    /// <summary>A link, good for an hour, by which the person sets a new password.</summary>
    public Task<MadeLink> MakePasswordLinkAsync(Guid by, Guid account, CancellationToken cancellation) => ActAsync(by, async (store, who, now, stop) =>
    {
        var row = await FindAsync(store, account, stop);
        foreach (var earlier in await Open(store, LinkPurpose.NewPassword).AsTracking().Where(l => l.AccountId == account).ToListAsync(stop)) earlier.RevokedAt = now;
        Note(store, who, now, AuditAction.PasswordLink, row.Email);
        var link = Link(LinkPurpose.NewPassword, who, row.Email, now, PasswordLinkLifetime, "");
        link.AccountId = account;
        return AccessLinks.Add(store, link);
    }, cancellation);

    private Task<string> ChangeAsync(
        Guid by, Guid account, string action, Func<StoreContext, AccountRow, DateTimeOffset, CancellationToken, Task<string>> change, CancellationToken cancellation) =>
        ActAsync(by, async (store, who, now, stop) =>
        {
            var row = await FindAsync(store, account, stop);
            var detail = await change(store, row, now, stop);
            row.Version++;
            Note(store, who, now, action, detail);
            return detail;
        }, cancellation);

    // One after the other, so that two administrators cannot each remove the other as the last but one.
    private Task<T> ActAsync<T>(Guid by, Func<StoreContext, Rights.Holder, DateTimeOffset, CancellationToken, Task<T>> act, CancellationToken cancellation) =>
        _registry.AloneAsync(async (store, stop) => await act(store, await Rights.RequireAsync(store, by, Permission.ManagePeople, stop), _ledger.Now(), stop), cancellation);

    private static async Task<AccountRow> FindAsync(StoreContext store, Guid account, CancellationToken cancellation) =>
        await store.Accounts.AsTracking().FirstOrDefaultAsync(a => a.Id == account, cancellation) ?? throw new DeniedException($"There is no such account.");

    private static IQueryable<AccessLinkRow> Open(StoreContext store, LinkPurpose purpose)
    {
        var name = purpose.ToString();
        return store.AccessLinks.Where(l => l.Purpose == name && l.UsedAt == null && l.RevokedAt == null);
    }

    private AccessLinkRow Link(LinkPurpose purpose, Rights.Holder by, string email, DateTimeOffset now, TimeSpan lifetime, string roles) => new()
    {
        Hash = "",
        Id = _ledger.NextId(),
        Purpose = purpose.ToString(),
        Email = email,
        Roles = roles,
        MadeAt = now,
        MadeBy = by.Name,
        ExpiresAt = now + lifetime,
    };

    private void Note(StoreContext store, Rights.Holder by, DateTimeOffset now, string action, string detail) =>
        _ledger.Note(store, now, by.Name, by.Id, action, detail);

    private static string Named(IReadOnlyList<Role> roles) => roles.Count == 0 ? "none" : string.Join(',', roles);
}
