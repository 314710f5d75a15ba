using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Publishing;
using Immunotherapy.Gateway.Tests.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Access;

public sealed class The_audit
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Cannot_be_rewritten_through_the_cabinet(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        await room.AdministratorAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => room.Cabinet.WriteAsync(async (store, stop) =>
            (await store.Audit.AsTracking().FirstAsync(stop)).By = "nobody", Stop));
        await Assert.ThrowsAsync<InvalidOperationException>(() => room.Cabinet.WriteAsync(async (store, stop) =>
            store.Audit.Remove(await store.Audit.AsTracking().FirstAsync(stop)), Stop));
    }

    [Theory]
    [InlineData(StoreProvider.Sqlite, "UPDATE audit SET \"By\" = 'nobody'")]
    [InlineData(StoreProvider.Sqlite, "DELETE FROM audit")]
    [InlineData(StoreProvider.Postgres, "UPDATE audit SET \"By\" = 'nobody'")]
    [InlineData(StoreProvider.Postgres, "DELETE FROM audit")]
    [InlineData(StoreProvider.Postgres, "TRUNCATE audit")]
    public async Task Cannot_be_rewritten_in_its_table(StoreProvider provider, string sql)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        await room.AdministratorAsync();
        await using var store = room.Cabinet.Read();

        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => store.Database.ExecuteSqlRawAsync(sql, Stop));

        Assert.Contains("only ever added to", refusal.Message, StringComparison.Ordinal);
        Assert.NotEmpty(await store.Audit.ToListAsync(Stop));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Tells_who_did_what_page_by_page(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var administrator = await room.AdministratorAsync();
        var ada = administrator.Account!.Value;
        var eve = await room.HireAsync(administrator, "Eve", Role.Author);
        var id = await room.Desk.CreateAsync(room.Catalog["Topic"], eve, null, Stop);
        await room.Desk.DiscardDraftAsync(id, eve, Stop);
        await room.Sessions.NoteAsync(null, AuditAction.SignInFailed, "from 203.0.113.7", Stop);

        var all = await room.Audit.ReadAsync(ada, new AuditFilter(), 0, 3, Stop);
        var next = await room.Audit.ReadAsync(ada, new AuditFilter(), 3, 200, Stop);
        var hers = await room.Audit.ReadAsync(ada, new AuditFilter { Account = eve.Account }, 0, 10, Stop);
        var ofEntry = await room.Audit.ReadAsync(ada, new AuditFilter { Entry = id }, 0, 1, Stop);
        var failed = await room.Audit.ReadAsync(ada, new AuditFilter { Action = AuditAction.SignInFailed }, 0, 10, Stop);
        var tomorrow = await room.Audit.ReadAsync(ada, new AuditFilter { From = Newsroom.Start.AddDays(1) }, 0, 10, Stop);
        var choices = await room.Audit.ChoicesAsync(ada, Stop);

        Assert.Equal((3, 7), (all.Entries.Count, all.Total));
        Assert.Equal(7, all.Entries.Concat(next.Entries).DistinctBy(e => e.Id).Count());
        Assert.Equal(["create", "discard entry", "make account"], hers.Entries.Select(e => e.Action).Order());
        Assert.Equal((1, 2), (ofEntry.Entries.Count, ofEntry.Total));
        Assert.Equal(("somebody", "from 203.0.113.7"), (failed.Entries.Single().By, failed.Entries.Single().Detail));
        Assert.Equal(0, tomorrow.Total);
        Assert.Equal(["Ada", "Eve"], choices.People.Select(p => p.Name));
        Assert.Contains(AuditAction.Invited, choices.Actions);
    }
}
