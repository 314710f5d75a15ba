using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Access;

/// <summary>Tells the audit of sign-ins and of what people do with their own account.</summary>
public sealed class Sessions
{
    private const string Somebody = "somebody";

    private readonly Registry _registry;
    private readonly Ledger _ledger;

    internal Sessions(Registry registry, Ledger ledger) => (_registry, _ledger) = (registry, ledger);

    /// <summary>Without an account it was nobody we know, and what they typed is not kept: it may be a password in the wrong field.</summary>
    public Task NoteAsync(Account? account, string action, string? detail, CancellationToken cancellation) => _registry.WriteAsync((store, _) =>
    {
        _ledger.Note(store, _ledger.Now(), account?.Name ?? Somebody, account?.Id, action, detail);
        return Task.FromResult(0);
    }, cancellation);

    /// <summary>The same for a sign-in, which the list of people shows too.</summary>
    public Task NoteSignInAsync(Account account, string? detail, CancellationToken cancellation) => _registry.WriteAsync(async (store, stop) =>
    {
        var now = _ledger.Now();
        // Nobody decides anything by it, so it raises no version.
        if (await store.Accounts.AsTracking().FirstOrDefaultAsync(a => a.Id == account.Id, stop) is { } row) row.LastSignIn = now;
        _ledger.Note(store, now, account.Name, account.Id, AuditAction.SignIn, detail);
        return 0;
    }, cancellation);
}
