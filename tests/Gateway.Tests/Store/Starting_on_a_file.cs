using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Store;

public sealed class Starting_on_a_file
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Makes_it_with_a_write_ahead_log()
    {
        await using var file = new SqliteFile();

        await file.StartAsync();

        Assert.Equal("wal", await file.ExecuteAsync("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task Keeps_what_was_there()
    {
        await using var file = new SqliteFile();
        await file.FillAsync();

        var cabinet = await file.StartAsync();

        Assert.Equal("kept", await SlugAsync(cabinet));
    }

    [Fact]
    public async Task Heals_the_lock_of_a_killed_migration()
    {
        await using var file = new SqliteFile();
        await file.ExecuteAsync("""
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-05-01 12:00:00+00:00');
            """);

        await file.FillAsync();

        Assert.Equal(0L, await file.ExecuteAsync("SELECT count(*) FROM \"__EFMigrationsLock\""));
    }

    [Fact]
    public async Task Heals_that_lock_on_tables_that_are_up_to_date()
    {
        await using var file = new SqliteFile();
        await file.FillAsync();
        await file.ExecuteAsync("""
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-05-01 12:00:00+00:00');
            """);

        await file.StartAsync();

        Assert.Equal(0L, await file.ExecuteAsync("SELECT count(*) FROM \"__EFMigrationsLock\""));
    }

    [Fact]
    public async Task Stops_at_what_is_no_database_and_leaves_it_alone()
    {
        await using var file = new SqliteFile();
        var letter = string.Concat(Enumerable.Repeat("Dear patient, ", 1000));
        await File.WriteAllTextAsync(file.Path, letter, Cancellation);

        var stop = await Assert.ThrowsAsync<StoreStartException>(() => file.StartAsync());

        Assert.Contains(file.Path, stop.Message, StringComparison.Ordinal);
        Assert.Contains("backup", stop.Message, StringComparison.Ordinal);
        Assert.Equal(letter, await File.ReadAllTextAsync(file.Path, Cancellation));
    }

    [Fact]
    public async Task Stops_at_a_damaged_page()
    {
        await using var file = new SqliteFile();
        await file.FillAsync();
        await file.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        await using (var bytes = File.OpenWrite(file.Path))
        {
            bytes.Seek(4096 * 3, SeekOrigin.Begin);
            bytes.Write(Enumerable.Repeat((byte)0xEE, 4096 * 8).ToArray());
        }

        var stop = await Assert.ThrowsAsync<StoreStartException>(() => file.StartAsync());

        Assert.Contains($"{file.Path} is damaged", stop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_at_tables_of_a_newer_version()
    {
        await using var file = new SqliteFile();
        await file.FillAsync();
        await file.ExecuteAsync("INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_FromTheFuture', '99.0')");

        var stop = await Assert.ThrowsAsync<StoreStartException>(() => file.StartAsync());

        Assert.Contains("newer version", stop.Message, StringComparison.Ordinal);
        Assert.Contains("FromTheFuture", stop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_at_another_programs_database()
    {
        await using var file = new SqliteFile();
        await file.ExecuteAsync("CREATE TABLE invoices (id INTEGER)");

        var stop = await Assert.ThrowsAsync<StoreStartException>(() => file.StartAsync());

        Assert.Contains("another program", stop.Message, StringComparison.Ordinal);
        Assert.Equal(1L, await file.ExecuteAsync("SELECT count(*) FROM sqlite_master"));
    }

    private static Task<string> SlugAsync(Cabinet cabinet) =>
        cabinet.ReadAsync((store, cancellation) => store.Slugs.Select(slug => slug.Slug).SingleAsync(cancellation), Cancellation);
}
