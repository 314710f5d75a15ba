using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Publishing;

namespace Immunotherapy.Gateway.Tests.Exchange;

public sealed class Exporting_to_a_folder
{
    [Fact]
    public async Task That_is_not_empty_is_refused()
    {
        await using var room = await RoomAsync();
        using var folder = new TestFolder();
        folder.Write("notes.txt", "mine");

        var refused = await Assert.ThrowsAsync<FolderNotOursException>(() => ExportAsync(room, folder, overwrite: false));

        Assert.Contains("--overwrite", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["notes.txt"], folder.Files().Keys);
    }

    [Theory]
    [InlineData("notes.txt", "mine")]
    [InlineData("photos/a.md", "mine")]
    [InlineData("topics/mine.md", "My own notes.")]
    public async Task That_holds_other_files_is_never_overwritten(string path, string text)
    {
        await using var room = await RoomAsync();
        using var folder = new TestFolder();
        folder.Write(path, text);

        var refused = await Assert.ThrowsAsync<FolderNotOursException>(() => ExportAsync(room, folder, overwrite: true));

        Assert.Contains(path.Split('/')[0], refused.Message, StringComparison.Ordinal);
        Assert.Equal([path], folder.Files().Keys);
    }

    [Fact]
    public async Task Again_takes_the_place_of_the_former_export_and_leaves_the_rest()
    {
        await using var room = await RoomAsync();
        using var folder = new TestFolder();
        folder.Write(".git/config", "hidden");
        folder.Write("README.md", "mine");
        folder.Write("sources/gone.md", Entries.Source("gone", 3));
        folder.Write("sources/a-source.md", Entries.Source("a-source", title: "Old"));

        var answer = await ExportAsync(room, folder, overwrite: true);

        Assert.Equal(new ExportAnswer(1, 1), answer);
        Assert.Equal([".git/config", "README.md", "sources/a-source.md"], folder.Files().Keys);
        Assert.Equal(Entries.Source("a-source"), folder.Files()["sources/a-source.md"]);
    }

    [Fact]
    public async Task That_breaks_off_leaves_it_as_it_was()
    {
        await using var room = await RoomAsync();
        using var folder = new TestFolder();
        folder.Write("sources/gone.md", Entries.Source("gone", 3));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => room.Exporter().ExportAsync(folder.Path, overwrite: true, progress: null, cancelled.Token));

        Assert.Equal(["sources/gone.md"], folder.Files().Keys);
    }

    [Fact]
    public async Task That_is_a_file_is_refused()
    {
        await using var room = await RoomAsync();
        using var folder = new TestFolder();
        folder.Write("file", "");

        await Assert.ThrowsAsync<FolderNotOursException>(() => room.Exporter().ExportAsync(folder.At("file"), overwrite: true, progress: null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Formatting_one_gives_every_file_its_canonical_form_and_name()
    {
        await using var room = await RoomAsync();
        using var folder = new TestFolder();
        folder.Write("sources/any-name.md", Entries.Source("new-source", 5).Replace("title: A source", "title: 'A source' # quoted", StringComparison.Ordinal));
        folder.Write("glossaryTerms/word.md", Entries.Term("word", "a-source"));

        await room.Formatter().FormatAsync(new FolderFiles(folder.Path), progress: null, TestContext.Current.CancellationToken);

        Assert.Equal(["glossaryTerms/word.md", "sources/new-source.md"], folder.Files().Keys);
        Assert.Equal(Entries.Source("new-source", 5), folder.Files()["sources/new-source.md"]);
        Assert.Equal(Entries.Term("word", "a-source"), folder.Files()["glossaryTerms/word.md"]);
    }

    [Fact]
    public async Task Formatting_one_with_a_bad_file_changes_nothing()
    {
        await using var room = await RoomAsync();
        using var folder = new TestFolder();
        folder.Write("sources/good.md", Entries.Source("new-source", 5));
        folder.Write("sources/bad.md", "no entry");
        var before = folder.Files();

        await Assert.ThrowsAsync<BadFilesException>(() => room.Formatter().FormatAsync(new FolderFiles(folder.Path), progress: null, TestContext.Current.CancellationToken));

        Assert.Equal(before, folder.Files());
    }

    private static async Task<Newsroom> RoomAsync()
    {
        var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        await room.ImportAsync(new MemoryFiles().With("sources/a-source.md", Entries.Source("a-source")));
        return room;
    }

    private static Task<ExportAnswer> ExportAsync(Newsroom room, TestFolder folder, bool overwrite) =>
        room.Exporter().ExportAsync(folder.Path, overwrite, progress: null, TestContext.Current.CancellationToken);
}
