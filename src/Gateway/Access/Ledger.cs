using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Access;

/// <summary>Writes acts on accounts into the audit, in the transaction of the act.</summary>
internal sealed class Ledger(TimeProvider time, IIds ids)
{
    /// <summary>Instants as every provider can keep them: whole milliseconds, UTC.</summary>
    public DateTimeOffset Now()
    {
        var now = time.GetUtcNow();
        return new(now.UtcTicks - now.UtcTicks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
    }

    public Guid NextId() => ids.Next();

    public void Note(StoreContext store, DateTimeOffset at, string by, Guid? account, string action, string? detail) =>
        store.Audit.Add(new AuditRow { Id = ids.Next(), At = at, By = by, AccountId = account, Action = action, Detail = detail });
}
