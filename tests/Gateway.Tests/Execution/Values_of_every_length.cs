using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Tests.Snapshot;

namespace Immunotherapy.Gateway.Tests.Execution;

/// <summary>Values and keys are copied in strides, past their ends: every length must come out whole, and nothing of what lies behind.</summary>
public sealed class Values_of_every_length
{
    private const int Longest = 100;
    private readonly Reader _reader;

    public Values_of_every_length()
    {
        var library = new Library();
        var therapy = library.NewTherapy("ipilimumab");
        _reader = new Reader(library.Show([therapy, .. Enumerable.Range(1, Longest).Select(n => library.NewPodcast(Text(n), therapy).With(("episode", n)))]).Graph);
    }

    [Fact]
    public async Task Come_out_whole_behind_keys_of_every_length()
    {
        foreach (var n in Enumerable.Range(1, Longest))
        {
            var key = new string('k', n);
            var page = await _reader.ReadAsync(
                $"{{ podcasts(where: {{ episode: {{ eq: {n} }} }}) {{ nodes {{ {key}: title {key}e: episode {key}m: motto {key}t: therapy {{ {key}: genericName }} {key}s: tags }} }} }}");

            Assert.Equal(
                new JsonObject { [key] = Text(n), [$"{key}e"] = n, [$"{key}m"] = null, [$"{key}t"] = new JsonObject { [key] = "ipilimumab" }, [$"{key}s"] = new JsonArray() }.ToJsonString(),
                Assert.Single(page["podcasts"]!["nodes"]!.AsArray())!.ToJsonString());
        }
    }

    [Theory]
    [InlineData("title")]
    [InlineData("episode title")]
    [InlineData("title episode tags")]
    [InlineData("title therapy { genericName } episode")]
    public async Task Come_out_whole_one_after_the_other(string selection)
    {
        var page = await _reader.ReadAsync($"{{ podcasts(first: {Longest}, order: {{ episode: ASC }}) {{ nodes {{ {selection} }} }} plain: podcasts(first: {Longest}) {{ nodes {{ {selection} }} }} }}");

        foreach (var list in (string[])["podcasts", "plain"])
            Assert.Equal(Enumerable.Range(1, Longest).Select(Text), page[list]!["nodes"]!.AsArray().Select(n => (string)n!["title"]!));
    }

    private static string Text(int length) => string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + i % 26)));
}
