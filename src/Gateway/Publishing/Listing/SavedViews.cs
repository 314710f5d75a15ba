using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>Keeps the views that editors saved, each for themselves.</summary>
internal sealed class SavedViews(Cabinet cabinet, Catalog catalog, TimeProvider time, IIds ids)
{
    public const int Most = 50;
    public const int LongestName = 60;
    public const int LongestQuery = 1_000;

    public Task<IReadOnlyList<SavedView>> ReadAsync(Actor of, CancellationToken cancellation)
    {
        var owner = Owner(of);
        return cabinet.ReadAsync<IReadOnlyList<SavedView>>(async (store, stop) =>
            [.. (await store.SavedViews.Where(v => v.Owner == owner).ToListAsync(stop))
                .OrderBy(v => v.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(v => v.Id).Select(v => new SavedView(v.Id, v.List, v.Name, v.Query))], cancellation);
    }

    /// <summary>Saving under a name that there is already replaces it.</summary>
    public Task<SavedView> SaveAsync(string list, string name, string query, Actor by, CancellationToken cancellation)
    {
        var (owner, called) = (Owner(by), name.Trim());
        if (called.Length is 0 or > LongestName) throw new RefusedException("name", $"A view's name has 1 to {LongestName} characters.");
        if (query.Length > LongestQuery) throw new RefusedException("query", $"A view's filters take {LongestQuery} characters at most.");
        if (catalog.FindPlural(list) is null) throw new RefusedException("list", $"There is no list '{list}'.");
        return cabinet.WriteAsync(async (store, stop) =>
        {
            await Warrant.RequireAsync(store, by, permission: null, stop);
            var mine = await store.SavedViews.AsTracking().Where(v => v.Owner == owner).ToListAsync(stop);
            var row = mine.Find(v => v.List == list && v.Name == called);
            if (row is null)
            {
                if (mine.Count >= Most) throw new RefusedException("name", $"You have {Most} views already. Take one away first.");
                row = new SavedViewRow { Id = ids.Next(), Owner = owner, List = list, Name = called, Query = query, SavedAt = time.Now() };
                store.SavedViews.Add(row);
            }
            (row.Query, row.SavedAt) = (query, time.Now());
            return new SavedView(row.Id, row.List, row.Name, row.Query);
        }, cancellation);
    }

    /// <summary>False: they have no such view.</summary>
    public Task<bool> RemoveAsync(Guid id, Actor by, CancellationToken cancellation)
    {
        var owner = Owner(by);
        return cabinet.WriteAsync(async (store, stop) =>
        {
            await Warrant.RequireAsync(store, by, permission: null, stop);
            if (await store.SavedViews.AsTracking().FirstOrDefaultAsync(v => v.Id == id && v.Owner == owner, stop) is not { } row) return false;
            store.SavedViews.Remove(row);
            return true;
        }, cancellation);
    }

    private static string Owner(Actor actor) => actor.Account?.ToString() ?? actor.Name;
}
