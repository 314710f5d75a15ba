using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Immunotherapy.Admin.Tests.Forms;

public sealed class A_rendering_beside_the_form(FormServer server) : IClassFixture<FormServer>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_what_readers_will_see() => Assert.Equal("<p>How <strong>it</strong> works</p>", await RenderAsync("How **it** works"));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVa&#115;cript:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("<svg onload=alert(1)>")]
    public async Task Holds_nothing_that_runs(string markdown)
    {
        var html = await RenderAsync(markdown);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<svg", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"j", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"data", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData('[', 50_000)]
    [InlineData('>', 10_000)]
    public async Task Of_a_text_that_is_made_to_be_slow_is_plain(char sign, int times) =>
        Assert.StartsWith("<p>", await RenderAsync(new string(sign, times)), StringComparison.Ordinal);

    private async Task<string> RenderAsync(string markdown)
    {
        using var answer = await server.PostAsync("/admin/markdown", new StringContent(new JsonObject { ["markdown"] = markdown }.ToJsonString(), Encoding.UTF8, "application/json"));
        return (string)(await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!["html"]!;
    }
}
