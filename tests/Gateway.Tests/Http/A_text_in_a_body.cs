using System.Net;
using System.Text;

namespace Immunotherapy.Gateway.Tests.Http;

/// <summary>Texts in bodies are gone through in stretches: what is special about one may stand anywhere in it.</summary>
public sealed class A_text_in_a_body(Gate gate) : IClassFixture<Gate>
{
    private const int Places = 70;

    [Theory]
    [InlineData("\\n")]
    [InlineData("\\n\\n n\\n")]
    [InlineData("\\\\n\\n")]
    [InlineData("\\\"")]
    [InlineData("\\\\")]
    [InlineData("\\u0041")]
    [InlineData("\\\\\\\"\\\\\\n\\t\\/")]
    public async Task May_have_escapes_at_every_place(string escapes)
    {
        foreach (var place in Enumerable.Range(0, Places))
        {
            var text = $"\\\"\\\"\\\"{new string(' ', place)}{escapes} \\\"\\\"\\\"";
            var body = $"{{\"query\":\"{{ therapies(where: {{ genericName: {{ neq: {text} }} }}) {{ totalCount }} }}\"}}";

            using var answer = await gate.PostBodyAsync(Encoding.UTF8.GetBytes(body), "application/json");

            Assert.Equal("{\"data\":{\"therapies\":{\"totalCount\":1}}}", (await Gate.JsonAsync(answer)).ToJsonString());
        }
    }

    [Theory]
    [InlineData("\u0001")]
    [InlineData("\n")]
    [InlineData("\u001F")]
    [InlineData("\\x")]
    [InlineData("\\n\\xn")]
    [InlineData("\\n\u0001")]
    [InlineData("\\u00g0")]
    [InlineData("\\u00")]
    public async Task Has_no_control_character_and_no_unknown_escape_at_any_place(string wrong)
    {
        foreach (var place in Enumerable.Range(0, Places))
        {
            var body = $"{{\"query\":\"#{new string(' ', place)}{wrong}\"}}";

            using var answer = await gate.PostBodyAsync(Encoding.UTF8.GetBytes(body), "application/json");

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains("The body cannot be read as JSON", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Must_end()
    {
        foreach (var place in Enumerable.Range(0, Places))
            foreach (var end in (string[])["", "\\", "\\\""])
            {
                using var answer = await gate.PostBodyAsync(Encoding.UTF8.GetBytes($"{{\"query\":\"#{new string(' ', place)}{end}"), "application/json");

                Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            }
    }
}
