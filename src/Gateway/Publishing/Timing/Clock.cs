using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Timing;

/// <summary>Does what is due when it is due: schedules, and what time changes by itself. After a stop it catches up.</summary>
internal sealed class Clock(Schedules schedules, PassingTime passing, Cabinet cabinet, Alarm alarm, Supervision supervision, TimeProvider time)
    : BackgroundService
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Does all that is due now.</summary>
    public async Task TickAsync(CancellationToken cancellation)
    {
        await schedules.DoDueAsync(cancellation);
        await passing.PassAsync(cancellation);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => supervision.RunAsync("keeping time", StepAsync, stoppingToken);

    private async Task StepAsync(CancellationToken cancellation)
    {
        await TickAsync(cancellation);
        var next = await cabinet.ReadAsync(NextAsync, cancellation);
        var wait = next is { } due && due - time.GetUtcNow() is var until && until < Longest ? until : Longest;
        if (wait > TimeSpan.Zero) await alarm.WaitAsync(wait, cancellation);
    }

    private static async Task<DateTimeOffset?> NextAsync(StoreContext store, CancellationToken cancellation)
    {
        var due = await store.Schedules.Where(s => s.State == ScheduleState.Pending).MinAsync(s => (DateTimeOffset?)s.DueAt, cancellation);
        var instant = await store.Entries.MinAsync(e => e.NextInstant, cancellation);
        return due is null || instant < due ? instant : due;
    }
}
