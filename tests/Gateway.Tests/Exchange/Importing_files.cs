using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Publishing;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Exchange;

public sealed class Importing_files
{
    [Theory]
    [EnumData<StoreProvider>]
    public async Task And_exporting_them_gives_the_same_files_byte_for_byte(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        using var folder = new TestFolder();

        var answer = await room.ImportAsync(EmbeddedFiles.Sample);
        await room.Exporter().ExportAsync(folder.Path, overwrite: false, progress: null, TestContext.Current.CancellationToken);

        var sample = EmbeddedFiles.Sample.List();
        Assert.Equal(new ImportAnswer(sample.Count, 0, 0), answer);
        Assert.Equal(sample.Select(f => (f.Path, Text(f))), folder.Files().Select(f => (f.Key, f.Value)));
    }

    [Theory]
    [EnumData<StoreProvider>]
    public async Task With_anything_in_them_and_exporting_gives_the_same_files(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        using var before = new TestFolder();
        using var after = new TestFolder();
        before.Write("topics/draft.md", "---\nid: 0f8fad5b-d9cb-5c1c-a165-70867728950e\ntype: Topic\nen:\n  slug: draft\n  updatedAt: 2026-11-23T09:00:00.5Z\n  fields:\n    title: \"no\"\n---\n");
        before.Write("topics/other.md", "---\nid: 1f8fad5b-d9cb-5c1c-a165-70867728950e\ntype: Topic\nfields:\n  parent: draft\nen:\n  slug: other\n  oldSlugs:\n    - once\n    - twice\n  updatedAt: 2026-11-23T09:00:00Z\n---\n");
        before.Write("topics/2f8fad5b-d9cb-5c1c-a165-70867728950e.md", "---\nid: 2f8fad5b-d9cb-5c1c-a165-70867728950e\ntype: Topic\nfields:\n  parent: other\nes:\n  slug: borrador\n  updatedAt: 2026-11-23T09:00:00Z\n---\n");

        await room.ImportAsync(new FolderFiles(before.Path));
        await room.Exporter().ExportAsync(after.Path, overwrite: false, progress: null, TestContext.Current.CancellationToken);

        Assert.Equal(before.Files(), after.Files());
    }

    [Fact]
    public async Task Again_changes_nothing()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        await room.ImportAsync(EmbeddedFiles.Sample);

        Assert.Equal(new ImportAnswer(0, 0, EmbeddedFiles.Sample.List().Count), await room.ImportAsync(EmbeddedFiles.Sample));
    }

    [Theory]
    [EnumData<StoreProvider>]
    public async Task Takes_in_nothing_when_one_of_them_is_bad(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var files = Many(1500).With("sources/zzz.md", Entries.Source("zzz", 9999).Replace("WEBPAGE", "WEBPAG", StringComparison.Ordinal));

        var refused = await room.RefusedAsync(files);

        Assert.StartsWith("sources/zzz.md:6 fields.kind: ", Assert.Single(refused.Problems).ToString(), StringComparison.Ordinal);
        Assert.True(await room.IsEmptyAsync());
    }

    [Fact]
    public async Task Names_the_file_and_line_where_the_Desk_refuses()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);

        var refused = await room.RefusedAsync(new MemoryFiles().With("sources/a-source.md", Entries.Source("a-source", title: null)));

        Assert.Equal(("sources/a-source.md", 5, "title"), Assert.Single(refused.Problems) is var problem ? (problem.File, problem.Line, problem.Field) : default);
        Assert.True(await room.IsEmptyAsync());
    }

    [Fact]
    public async Task Tells_the_first_hundred_problems()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var files = new MemoryFiles();
        for (var i = 0; i < 200; i++) files.With($"sources/s{i:D3}.md", "no entry");

        var refused = await room.RefusedAsync(files);

        Assert.Equal((100, true), (refused.Problems.Count, refused.HasMore));
        Assert.Equal("sources/s000.md", refused.Problems[0].File);
    }

    [Theory]
    [EnumData<StoreProvider>]
    public async Task That_is_cancelled_takes_in_nothing(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        using var cancel = new CancellationTokenSource();
        var progress = new Telling(_ => cancel.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => room.Importer().ImportAsync(Many(1500), new Actor("test"), progress, cancel.Token));

        Assert.True(await room.IsEmptyAsync());
    }

    [Fact]
    public async Task May_link_to_what_is_kept_already()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        await room.ImportAsync(new MemoryFiles().With("sources/a-source.md", Entries.Source("a-source")));

        await room.ImportAsync(new MemoryFiles().With("glossaryTerms/word.md", Entries.Term("word", "a-source")));

        var word = room.Published.BySlug(room.Catalog["GlossaryTerm"], "word", Locales.Default)!;
        var citations = room.Catalog["GlossaryTerm"]["citations"];
        Assert.Equal("a-source", room.Published.Follow(word, word.Parts(citations)[0], citations.Part!["source"])?.Text(Locales.Default).Slug);
    }

    [Fact]
    public async Task That_link_to_nothing_are_refused_with_the_name_that_was_meant()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        await room.ImportAsync(new MemoryFiles().With("sources/a-source.md", Entries.Source("a-source")));

        var refused = await room.RefusedAsync(new MemoryFiles().With("glossaryTerms/word.md", Entries.Term("word", "a-sorce")));

        Assert.Equal("glossaryTerms/word.md:7 fields.citations[s1].source: There is no Source 'a-sorce', neither in these files nor in the store. Did you mean 'a-source'?",
            Assert.Single(refused.Problems).ToString());
    }

    [Fact]
    public async Task With_a_slug_of_another_entry_is_refused_by_file()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        await room.ImportAsync(new MemoryFiles().With("sources/a-source.md", Entries.Source("a-source")));

        var refused = await room.RefusedAsync(new MemoryFiles().With("sources/other.md", Entries.Source("a-source", 7)));

        Assert.Equal(("sources/other.md", 10, "en.slug"), Assert.Single(refused.Problems) is var problem ? (problem.File, problem.Line, problem.Field) : default);
    }

    private static MemoryFiles Many(int count)
    {
        var files = new MemoryFiles();
        for (var i = 0; i < count; i++) files.With($"sources/s{i:D5}.md", Entries.Source($"s{i:D5}", i + 1));
        return files;
    }

    private static string Text(EntrySource file)
    {
        using var reader = new StreamReader(file.Open());
        return reader.ReadToEnd();
    }

    private sealed class Telling(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
