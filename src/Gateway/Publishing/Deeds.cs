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
    private const int Tries = 10;
    private static readonly FormattableString Raced = $"The entry was changed meanwhile. Load it anew and do it again.";

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

    /// <summary>The same for work that merges with what others wrote: who loses a race reads again and merges again.</summary>
    public async Task<T> MergeAsync<T>(
        Guid entry, Actor by, Permission need, Func<StoreContext, DateTimeOffset, CancellationToken, Task<T>> act, CancellationToken cancellation)
    {
        for (var tried = 1; tried < Tries; tried++)
            if (await TryAsync(() => WriteAsync(by, need, act, cancellation)) is (true, { } answer))
            {
                await ShowNowAsync(() => worlds.LookAgainAsync([entry], CancellationToken.None));
                return answer;
            }
        return await WorkAsync(entry, by, need, act, cancellation);
    }

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
            throw new RefusedException("id", Raced);
        }
    }

    private static async Task<(bool IsDone, T? Answer)> TryAsync<T>(Func<Task<T>> act)
    {
        try
        {
            return (true, await act());
        }
        catch (ConflictException)
        {
            return (false, default);
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
