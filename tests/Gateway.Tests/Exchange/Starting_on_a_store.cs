using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Publishing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Tests.Exchange;

public sealed class Starting_on_a_store
{
    [Fact]
    public async Task That_is_empty_fills_it_with_the_sample()
    {
        await using var room = await StartAsync(new SampleOptions());

        Assert.Equal(EmbeddedFiles.Sample.List().Count, room.Catalog.Types.Sum(room.Published.Count));
    }

    [Fact]
    public async Task That_is_empty_leaves_it_empty_when_told_so()
    {
        await using var room = await StartAsync(new SampleOptions { Import = false });

        Assert.True(await room.IsEmptyAsync());
    }

    [Fact]
    public async Task That_is_empty_and_cannot_be_written_goes_on_without()
    {
        await using var room = await StartAsync(new SampleOptions(), readOnlyBecause: "The disk is read-only.");

        Assert.True(await room.IsEmptyAsync());
    }

    [Fact]
    public async Task That_holds_entries_leaves_them_alone()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        await room.ImportAsync(new MemoryFiles().With("sources/a-source.md", Entries.Source("a-source")));

        await StartAsync(room, new SampleOptions(), readOnlyBecause: null);

        Assert.Equal(1, room.Catalog.Types.Sum(room.Published.Count));
    }

    private static async Task<Newsroom> StartAsync(SampleOptions options, string? readOnlyBecause = null)
    {
        var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        await StartAsync(room, options, readOnlyBecause);
        return room;
    }

    private static Task StartAsync(Newsroom room, SampleOptions options, string? readOnlyBecause) =>
        new SampleImport(room.Importer(), room.Slugs(), new OptionsWrapper<SampleOptions>(options), NullLogger<SampleImport>.Instance)
            .RunAsync(readOnlyBecause, TestContext.Current.CancellationToken);
}
