using Immunotherapy.Gateway.Tests.Exchange;

namespace Immunotherapy.Gateway.Tests.Commands;

public sealed class The_command_line : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Takes_files_in_and_writes_them_out()
    {
        _folder.Write("in/sources/a-source.md", Entries.Source("a-source"));

        Assert.Equal(0, await RunAsync("import", _folder.At("in"), Store));
        Assert.Equal(0, await RunAsync("export", _folder.At("out"), Store));
        Assert.Equal(0, await RunAsync("export", _folder.At("out"), "--overwrite", Store));
        Assert.Equal(Entries.Source("a-source"), await File.ReadAllTextAsync(_folder.At("out/sources/a-source.md"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Mints_tokens() => Assert.Equal(0, await RunAsync("token", "--perspective", "draft", "--minutes", "5", Store));

    [Fact]
    public async Task Reports_on_the_sample_when_nothing_is_kept() => Assert.Equal(0, await RunAsync("report", Store));

    [Fact]
    public async Task Fails_with_1_when_what_is_kept_lacks_a_source()
    {
        var citations = "fields:\n  citations:\n    - key: s1\n      source: a-source\n";
        _folder.Write("in/glossaryTerms/a-term.md", Entries.Term("a-term", "a-source").Replace(citations, "", StringComparison.Ordinal));

        Assert.Equal(0, await RunAsync("import", _folder.At("in"), Store));
        Assert.Equal(1, await RunAsync("report", Store));
    }

    [Fact]
    public async Task Fails_with_1_when_a_file_is_bad()
    {
        _folder.Write("in/sources/a-source.md", "no entry");

        Assert.Equal(1, await RunAsync("import", _folder.At("in"), Store));
    }

    [Fact]
    public async Task Fails_with_1_when_there_is_no_such_folder() => Assert.Equal(1, await RunAsync("import", _folder.At("nowhere"), Store));

    [Fact]
    public async Task Fails_with_1_when_the_folder_holds_other_files()
    {
        _folder.Write("out/notes.txt", "mine");

        Assert.Equal(1, await RunAsync("export", _folder.At("out"), "--overwrite", Store));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "a", "b")]
    [InlineData("import", "a", "--overwrite")]
    [InlineData("export", "a", "--overwrit")]
    [InlineData("token")]
    [InlineData("token", "--perspective")]
    [InlineData("token", "--perspective", "published")]
    [InlineData("token", "--perspective", "draft", "--minutes", "0")]
    [InlineData("imprt", "a")]
    public async Task Fails_with_2_when_it_cannot_be_understood(params string[] args) => Assert.Equal(2, await RunAsync([.. args, Store]));

    [Fact]
    public async Task Explains_itself() => Assert.Equal(0, await RunAsync("help"));

    private string Store => $"--Store:Connection=Data Source={_folder.At("content.db")};Pooling=False";

    private static Task<int> RunAsync(params string[] args) => GatewayProgram.RunAsync(args);
}
