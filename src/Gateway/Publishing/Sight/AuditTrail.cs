using Immunotherapy.Gateway.Publishing.Bulk;
using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Sight;

/// <summary>
/// Tells which entries were worked on since it last looked. Rows come in by the clocks of all who write, so it looks back by
/// as much as these may be apart, and remembers what it has seen.
/// </summary>
internal sealed class AuditTrail(TimeSpan clocksApart)
{
    private Dictionary<Guid, DateTimeOffset> _seen = [];
    private DateTimeOffset? _newest;

    /// <summary>The entries; a null among them: an act that was on many.</summary>
    public async Task<IReadOnlyCollection<Guid?>> ReadAsync(StoreContext store, CancellationToken cancellation)
    {
        if (_newest is not { } newest)
        {
            _newest = await store.Audit.MaxAsync(a => (DateTimeOffset?)a.At, cancellation) ?? DateTimeOffset.UnixEpoch;
            return [null];
        }
        var since = newest - clocksApart;
        var rows = await store.Audit.AsNoTracking()
            .Where(a => a.At >= since && (a.EntryId != null || a.Action == Importer.Action))
            .Select(a => new { a.Id, a.At, a.EntryId }).ToListAsync(cancellation);
        var fresh = rows.Where(r => !_seen.ContainsKey(r.Id)).ToList();
        _seen = rows.ToDictionary(r => r.Id, r => r.At);
        if (rows.Count > 0) _newest = rows.Max(r => r.At);
        return [.. fresh.Select(r => r.EntryId).Distinct()];
    }
}
