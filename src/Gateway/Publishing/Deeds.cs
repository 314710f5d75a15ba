using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>
/// Does an act in one transaction, which begins by asking whether who acts may do it; tells of it in the audit, and shows it in
/// this process before the act's answer is given. A race that was lost is a refusal.
/// </summary>
internal sealed class Deeds(Cabinet cabinet, Worlds worlds, TimeProvider time, IIds ids, ILogger<Deeds> log)
{
    /// <summary>An act that the world sees.</summary>
    public async Task<T> ShowAsync<T>(
        Actor by, Permission need, Func<StoreContext, DateTimeOffset, CancellationToken, Task<T>> act, CancellationToken cancellation)
    {
        var answer = await RefuseRacesAsync(() => cabinet.PublishAsync(async (store, stop) =>
        {
            await Warrant.RequireAsync(store, by, need, stop);
            return await act(store, await NowAsync(store, stop), stop);
        }, cancellation));
        await ShowNowAsync(() => worlds.CatchUpAsync(CancellationToken.None));
        return answer;
    }

    /// <summary>An act on a draft, which only the draft perspective sees.</summary>
    public Task<T> WorkAsync<T>(
        Guid entry, Actor by, Permission need, Func<StoreContext, DateTimeOffset, CancellationToken, Task<T>> act, CancellationToken cancellation) =>
        WorkAsync(_ => entry, by, need, act, cancellation);

    /// <summary>The same where only the act finds out which entry it is on.</summary>
    public async Task<T> WorkAsync<T>(
        Func<T, Guid> entry, Actor by, Permission need, Func<StoreContext, DateTimeOffset, CancellationToken, Task<T>> act,
        CancellationToken cancellation)
    {
        var answer = await RefuseRacesAsync(() => WriteAsync(by, need, act, cancellation));
        await ShowNowAsync(() => worlds.LookAgainAsync([entry(answer)], CancellationToken.None));
        return answer;
    }

    /// <summary>Acts of many people on drafts in one transaction, which asks itself what each of them may do. It is nobody's to cancel.</summary>
    /// <exception cref="ConflictException">A race was lost: nothing was written, and all may be tried again.</exception>
    public async Task<T> ShareAsync<T>(
        Func<StoreContext, DateTimeOffset, CancellationToken, Task<T>> acts, Func<T, IReadOnlyCollection<Guid>> touched)
    {
        var answer = await cabinet.WriteAsync((store, stop) => acts(store, time.Now(), stop), CancellationToken.None);
        await ShowNowAsync(() => worlds.LookAgainAsync(touched(answer), CancellationToken.None));
        return answer;
    }

    public static RefusedException Raced() => new("id", $"The entry was changed meanwhile. Load it anew and do it again.");

    public void Note(StoreContext store, DateTimeOffset at, Actor by, string action, Guid? entry, string? detail = null) =>
        store.Audit.Add(new AuditRow { Id = ids.Next(), At = at, By = by.Name, AccountId = by.Account, Action = action, EntryId = entry, Detail = detail });

    /// <summary>Writes the outbox's row for an entry; call it last, when all its rows say how it stands.</summary>
    public static async Task<long> TellAsync(
        StoreContext store, ChangeKind kind, Guid entry, Standing standing, DateTimeOffset now, CancellationToken cancellation)
    {
        var number = await Cabinet.NextChangeAsync(store, cancellation);
        store.Changes.Add(new ChangeRow { Number = number, At = now, Kind = kind, EntryId = entry, Standing = StandingJson.Write(standing) });
        return number;
    }

    private Task<T> WriteAsync<T>(
        Actor by, Permission need, Func<StoreContext, DateTimeOffset, CancellationToken, Task<T>> act, CancellationToken cancellation) =>
        cabinet.WriteAsync(async (store, stop) =>
        {
            await Warrant.RequireAsync(store, by, need, stop);
            return await act(store, time.Now(), stop);
        }, cancellation);

    // Changes are in order of time as well as of number, though the clocks of two machines differ.
    private async Task<DateTimeOffset> NowAsync(StoreContext store, CancellationToken cancellation)
    {
        var now = time.Now();
        var last = await store.Changes.AsNoTracking().OrderByDescending(c => c.Number).Select(c => (DateTimeOffset?)c.At)
            .FirstOrDefaultAsync(cancellation);
        return last > now ? last.Value : now;
    }

    private static async Task<T> RefuseRacesAsync<T>(Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (ConflictException)
        {
            throw Raced();
        }
    }

    // The deed is done and kept; if it cannot be read back now, the follower shows it as soon as it can.
    private async Task ShowNowAsync(Func<Task> show)
    {
        try
        {
            await show();
        }
        catch (StoreUnavailableException failure)
        {
            log.LogWarning(failure, "What was just written cannot be read back yet; it is shown as soon as the store answers.");
        }
    }
}
