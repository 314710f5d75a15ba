using System.Runtime.Versioning;
using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Store;

[UnsupportedOSPlatform("windows")]
public sealed class Starting_where_nothing_can_be_written
{
    private const UnixFileMode ReadFile = UnixFileMode.UserRead;
    private const UnixFileMode ReadFolder = UnixFileMode.UserRead | UnixFileMode.UserExecute;
    private const UnixFileMode WriteFile = ReadFile | UnixFileMode.UserWrite;
    private const UnixFileMode WriteFolder = ReadFolder | UnixFileMode.UserWrite;

    [Fact]
    public async Task Serves_what_was_opened_read_only_and_refuses_writes()
    {
        await using var file = new SqliteFile();
        await file.FillAsync();

        await ServesAndRefusesAsync(await file.StartAsync("Mode=ReadOnly"));
    }

    [Theory]
    [InlineData(ReadFile, WriteFolder)]
    [InlineData(WriteFile, ReadFolder)]
    [InlineData(ReadFile, ReadFolder)]
    public async Task Serves_a_write_protected_file_or_folder(UnixFileMode fileMode, UnixFileMode folderMode)
    {
        Assert.SkipWhen(Environment.UserName == "root", "Write protection does not hold for root.");
        await using var file = new SqliteFile();
        await file.FillAsync();
        File.SetUnixFileMode(file.Path, fileMode);
        File.SetUnixFileMode(file.Folder, folderMode);
        try
        {
            await ServesAndRefusesAsync(await file.StartAsync());
        }
        finally
        {
            File.SetUnixFileMode(file.Folder, WriteFolder);
        }
    }

    [Fact]
    public async Task Stops_when_there_is_no_file_to_read()
    {
        await using var file = new SqliteFile();

        var stop = await Assert.ThrowsAsync<StoreStartException>(() => file.StartAsync("Mode=ReadOnly"));

        Assert.Contains($"There is no {file.Path}", stop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_when_the_tables_would_have_to_change()
    {
        await using var file = new SqliteFile();
        await File.WriteAllBytesAsync(file.Path, [], TestContext.Current.CancellationToken);

        var stop = await Assert.ThrowsAsync<StoreStartException>(() => file.StartAsync("Mode=ReadOnly"));

        Assert.Contains("older than this program", stop.Message, StringComparison.Ordinal);
    }

    private static async Task ServesAndRefusesAsync(Cabinet cabinet)
    {
        var cancellation = TestContext.Current.CancellationToken;
        Assert.Equal("kept", await cabinet.ReadAsync((store, cancel) => store.Slugs.Select(slug => slug.Slug).SingleAsync(cancel), cancellation));
        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            cabinet.WriteAsync((store, _) => Task.FromResult(store.Add(Rows.Slug("new", Guid.NewGuid()))), cancellation));
        Assert.Equal(cabinet.ReadOnlyBecause, refusal.Message);
    }
}
