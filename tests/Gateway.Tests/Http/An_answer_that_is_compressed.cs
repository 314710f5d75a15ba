using System.IO.Compression;
using Immunotherapy.Gateway.Http.Compressing;
using Immunotherapy.Gateway.Tests.Execution;

namespace Immunotherapy.Gateway.Tests.Http;

public sealed class An_answer_that_is_compressed(Gate gate) : IClassFixture<Gate>
{
    private const string Large = "{ __schema { types { name description } } }";

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0.5, gzip", "gzip")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("*", "br")]
    [InlineData("identity;q=0.5, gzip", "gzip")]
    public async Task Is_as_large_as_it_says_and_the_same_once_it_is_unpacked(string accepted, string coding)
    {
        var plain = await (await gate.PostAsync(Large)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var answer = await gate.PostAsync(Large, ("Accept-Encoding", accepted));
        var packed = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal([coding], answer.Content.Headers.ContentEncoding);
        Assert.Equal(packed.Length, answer.Content.Headers.ContentLength);
        Assert.True(packed.Length < plain.Length / 2);
        Assert.Equal(plain, Unpacked(packed, coding));
    }

    [Theory]
    [InlineData(Large, "identity")]
    [InlineData(Large, "deflate")]
    [InlineData(Large, "br;q=0")]
    [InlineData(Large, "gzip;q=0.5, identity")]
    [InlineData(Large, "!!")]
    [InlineData(Gate.Query, "br")]
    public async Task Is_none_that_is_small_or_not_wanted_so(string query, string accepted)
    {
        var answer = await gate.PostAsync(query, ("Accept-Encoding", accepted));

        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.NotNull(answer.Content.Headers.ContentLength);
        Assert.Equal((await Gate.JsonAsync(await gate.PostAsync(query))).ToJsonString(), (await Gate.JsonAsync(answer)).ToJsonString());
    }

    [Fact]
    public async Task Is_one_of_any_size_that_the_options_say()
    {
        await using var other = new Gate();
        await other.OpenAsync(new FixedView(Gate.Holding("published")), null, "--Limits:CompressFromBytes=1");

        Assert.Equal(["br"], (await other.PostAsync(Gate.Query, ("Accept-Encoding", "br"))).Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Is_told_to_caches_where_it_could_have_been()
    {
        Assert.Contains("Accept-Encoding", (await gate.PostAsync(Large)).Headers.Vary);
        Assert.Contains("Accept-Encoding", (await gate.PostAsync(Large, ("Accept-Encoding", "br"))).Headers.Vary);
        Assert.DoesNotContain("Accept-Encoding", (await gate.PostAsync(Gate.Query, ("Accept-Encoding", "br"))).Headers.Vary);
    }

    [Fact]
    public async Task Has_the_tag_of_the_answer_as_it_is()
    {
        var address = $"/graphql?query={Gate.Escaped(Large)}";

        Assert.Equal((await gate.GetAsync(address)).Headers.ETag, (await gate.GetAsync(address, ("Accept-Encoding", "br"))).Headers.ETag);
    }

    [Theory]
    [InlineData("br", 1_400)]
    [InlineData("gzip", 1_400)]
    // Just below a size that arrays are rented in, where there is no room to spare.
    [InlineData("br", 1_960)]
    [InlineData("gzip", 1_960)]
    [InlineData("gzip", 4_000)]
    [InlineData("gzip", 16_000)]
    [InlineData("br", 1_000_000)]
    [InlineData("gzip", 1_000_000)]
    public void Has_room_for_bytes_that_become_more_by_it(string coding, int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);

        using var compressed = CompressedAnswer.Of(bytes, coding)!;

        Assert.True(compressed.Bytes.Length > length);
        Assert.Equal(bytes, Unpacked(compressed.Bytes.ToArray(), coding));
    }

    private static byte[] Unpacked(byte[] packed, string coding)
    {
        using var from = new MemoryStream(packed);
        using Stream unpacking = coding == "br" ? new BrotliStream(from, CompressionMode.Decompress) : new GZipStream(from, CompressionMode.Decompress);
        using var to = new MemoryStream();
        unpacking.CopyTo(to);
        return to.ToArray();
    }
}
