using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Access;

/// <summary>Links that let somebody in who cannot sign in yet. There is no default password, and no mail server is needed.</summary>
public sealed class AccessLinks
{
    private const string Console = "console";
    private static readonly FormattableString Gone = $"This link does not hold: it was used, revoked, or has expired. Ask an administrator for a new one.";
    private static readonly FormattableString Taken = $"There is an account with this e-mail address already.";

    // The first person of a small house does all of it, and gives roles away from there.
    private static readonly Role[] First = [Role.Administrator, Role.Editor, Role.Publisher];
    private static readonly TimeSpan FirstLifetime = TimeSpan.FromHours(24);

    private readonly Registry _registry;
    private readonly Ledger _ledger;

    internal AccessLinks(Registry registry, Ledger ledger) => (_registry, _ledger) = (registry, ledger);

    /// <summary>A link for the first administrator; null when there is one.</summary>
    public Task<MadeLink?> MakeFirstAsync(CancellationToken cancellation) => _registry.WriteAsync(async (store, stop) =>
    {
        if (await Administrators.AnyAsync(store, stop)) return null;
        var now = _ledger.Now();
        _ledger.Note(store, now, Console, null, AuditAction.FirstLink, null);
        return Add(store, new AccessLinkRow
        {
            Hash = "",
            Id = _ledger.NextId(),
            Purpose = nameof(LinkPurpose.FirstAdministrator),
            Roles = string.Join(',', First),
            MadeAt = now,
            MadeBy = Console,
            ExpiresAt = now + FirstLifetime,
        });
    }, cancellation);

    /// <summary>What the link is for; null when it does not hold.</summary>
    public Task<OpenLink?> FindAsync(string token, CancellationToken cancellation) => _registry.ReadAsync(async (store, stop) =>
    {
        if (await LoadAsync(store, token, stop) is not { } row) return null;
        var name = row.AccountId is { } id ? await store.Accounts.Where(a => a.Id == id).Select(a => a.Name).FirstOrDefaultAsync(stop) : null;
        return new OpenLink(Enum.Parse<LinkPurpose>(row.Purpose), row.Email, name, Rights.Read(row.Roles.Split(',')));
    }, cancellation);

    /// <summary>
    /// Uses the link to make the account that it is for. The password was checked and hashed by who asks. One after the other, so
    /// that two first links do not both make an administrator.
    /// </summary>
    /// <exception cref="DeniedException"/>
    public Task<Guid> MakeAccountAsync(string token, string email, string name, string passwordHash, string? language, CancellationToken cancellation) =>
        _registry.AloneAsync(async (store, stop) =>
        {
            var link = await LoadAsync(store, token, stop);
            if (link is null || link.Purpose == nameof(LinkPurpose.NewPassword)) throw new DeniedException(Gone);
            var now = _ledger.Now();
            link.UsedAt = now;
            var account = NewAccount.Row(_ledger.NextId(), link.Email ?? email, name, now);
            account.PasswordHash = passwordHash;
            account.Language = language;
            if (await store.Accounts.AnyAsync(a => a.EmailKey == account.EmailKey, stop)) throw new DeniedException(Taken);
            NewAccount.Add(store, account, Rights.Read(link.Roles.Split(',')));
            _ledger.Note(store, now, account.Name, account.Id, AuditAction.AccountMade, $"{account.Email}: {link.Roles}, by the link of {link.MadeBy}");
            return account.Id;
        }, cancellation);

    /// <summary>Uses the link to set a new password; every session of the account ends.</summary>
    /// <exception cref="DeniedException"/>
    public Task<Guid> SetPasswordAsync(string token, string passwordHash, CancellationToken cancellation) => _registry.WriteAsync(async (store, stop) =>
    {
        var link = await LoadAsync(store, token, stop);
        if (link?.AccountId is not { } id) throw new DeniedException(Gone);
        var account = await store.Accounts.AsTracking().FirstAsync(a => a.Id == id, stop);
        link.UsedAt = _ledger.Now();
        account.PasswordHash = passwordHash;
        account.Stamp = Secrets.New();
        account.FailedSignIns = 0;
        account.LockedUntil = null;
        account.Version++;
        _ledger.Note(store, _ledger.Now(), account.Name, id, AuditAction.PasswordChanged, $"by the link of {link.MadeBy}");
        return id;
    }, cancellation);

    /// <summary>Keeps the link's hash, and tells its token once.</summary>
    internal static MadeLink Add(StoreContext store, AccessLinkRow row)
    {
        var token = Secrets.New();
        row.Hash = Secrets.Hash(token);
        store.AccessLinks.Add(row);
        return new MadeLink(token, row.ExpiresAt);
    }

    private async Task<AccessLinkRow?> LoadAsync(StoreContext store, string token, CancellationToken cancellation)
    {
        var hash = Secrets.Hash(token);
        var row = await store.AccessLinks.AsTracking().FirstOrDefaultAsync(l => l.Hash == hash, cancellation);
        if (row is null or { UsedAt: not null } or { RevokedAt: not null } || row.ExpiresAt <= _ledger.Now()) return null;
        // An old first link must not open a console that has its administrator.
        return row.Purpose == nameof(LinkPurpose.FirstAdministrator) && await Administrators.AnyAsync(store, cancellation) ? null : row;
    }
}
