using System.Text.Json.Nodes;
using Bunit;
using Immunotherapy.Admin.Asking;
using Immunotherapy.Gateway.Snapshot;
using TestContext = Xunit.TestContext;

namespace Immunotherapy.Admin.Tests.Asking;

public sealed class GraphiQL_in_the_console
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sees_what_partners_see_until_something_else_is_chosen()
    {
        await using var room = await Newsroom.OpenAsync();

        Assert.Equal("{}", room.Browser.Render<GraphiQLPage>().Find("iframe").GetAttribute("data-headers"));
    }

    [Theory]
    [InlineData(1, "draft")]
    [InlineData(2, "at=")]
    public async Task Hands_the_frame_a_token_for_the_perspective_and_takes_it_back(int place, string perspective)
    {
        await using var room = await Newsroom.OpenAsync();
        var page = room.Browser.Render<GraphiQLPage>();

        await page.FindAll("input[type=radio]")[place].ChangeAsync(new() { Value = "on" });

        var headers = JsonNode.Parse(page.Find("iframe").GetAttribute("data-headers")!)!;
        var seen = Perspective.TryParse((string)headers["GraphQL-Perspective"]!)!;
        var token = ((string)headers["Authorization"]!)["Bearer ".Length..];
        Assert.StartsWith(perspective, seen.ToString(), StringComparison.Ordinal);
        Assert.NotNull(await room.Admission.AdmitAsync(seen, token, Stop));

        await page.FindAll("input[type=radio]")[0].ChangeAsync(new() { Value = "on" });

        Assert.Equal("{}", page.Find("iframe").GetAttribute("data-headers"));
        Assert.Null(await room.Admission.AdmitAsync(seen, token, Stop));
    }
}
