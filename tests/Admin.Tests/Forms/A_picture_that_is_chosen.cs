using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Immunotherapy.Admin.Tests.Forms;

public sealed class A_picture_that_is_chosen(FormServer server) : IClassFixture<FormServer>
{
    // One white pixel.
    private const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_served_to_everyone_for_ever_under_its_hash()
    {
        using var kept = await PostAsync(Convert.FromBase64String(Pixel));
        var picture = await kept.Content.ReadFromJsonAsync<JsonObject>(Stop);

        using var served = await server.GetAsync($"/media/{picture!["sha256"]}");

        Assert.Equal((1, 1), ((int)picture["width"]!, (int)picture["height"]!));
        Assert.Equal("image/png", served.Content.Headers.ContentType!.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", served.Headers.GetValues("Cache-Control").Single());
        Assert.Equal("nosniff", served.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(Convert.FromBase64String(Pixel), await served.Content.ReadAsByteArrayAsync(Stop));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "Choose a PNG")]
    [InlineData("GIF89a", "Choose a PNG")]
    public async Task Is_refused_with_a_sentence_when_it_is_none(string file, string said)
    {
        using var answer = await PostAsync(Encoding.ASCII.GetBytes(file));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, (string)(await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!["detail"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/media/../secret")]
    [InlineData("/media/0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("/media/AAAA")]
    public async Task Is_not_found_where_there_is_none(string address)
    {
        using var answer = await server.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Task<HttpResponseMessage> PostAsync(byte[] file) =>
        server.PostAsync("/admin/media", new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } });
}
