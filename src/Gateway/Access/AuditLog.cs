using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Access;

/// <summary>Reads who did what. There is no way to change or remove a line: not here, not in the cabinet, not in the tables.</summary>
/// <remarks>Throws <see cref="DeniedException"/> for an account that may not read it.</remarks>
public sealed class AuditLog
{
    public const int MostAtOnce = 200;

    private readonly Registry _registry;

    internal AuditLog(Registry registry) => _registry = registry;

    public Task<AuditPage> ReadAsync(Guid by, AuditFilter filter, int skip, int take, CancellationToken cancellation) => _registry.ReadAsync(async (store, stop) =>
    {
        await Rights.RequireAsync(store, by, Permission.ReadAudit, stop);
        var rows = Filtered(store, filter);
        var page = await rows.OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Skip(skip).Take(Math.Min(take, MostAtOnce))
            .Select(a => new AuditEntry(a.Id, a.At, a.By, a.AccountId, a.Action, a.EntryId, a.Detail)).ToListAsync(stop);
        return new AuditPage(page, await rows.CountAsync(stop));
    }, cancellation);

    public Task<AuditChoices> ChoicesAsync(Guid by, CancellationToken cancellation) => _registry.ReadAsync(async (store, stop) =>
    {
        await Rights.RequireAsync(store, by, Permission.ReadAudit, stop);
        var people = await store.Accounts.OrderBy(a => a.Name).Select(a => new { a.Id, a.Name }).ToListAsync(stop);
        var actions = await store.Audit.Select(a => a.Action).Distinct().OrderBy(a => a).ToListAsync(stop);
        return new AuditChoices([.. people.Select(p => (p.Id, p.Name))], actions);
    }, cancellation);

    private static IQueryable<AuditRow> Filtered(StoreContext store, AuditFilter filter)
    {
        IQueryable<AuditRow> rows = store.Audit;
        if (filter.Account is { } account) rows = rows.Where(a => a.AccountId == account);
        if (filter.Action is { } action) rows = rows.Where(a => a.Action == action);
        if (filter.Entry is { } entry) rows = rows.Where(a => a.EntryId == entry);
        if (filter.From is { } from) rows = rows.Where(a => a.At >= from);
        if (filter.Before is { } before) rows = rows.Where(a => a.At < before);
        return rows;
    }
}
