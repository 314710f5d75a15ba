using System.Collections.Concurrent;
using Immunotherapy.EndToEnd.Tests.Servers;
using Immunotherapy.Model.Content;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Forms;

public sealed class The_form_of_any_type(Sandbox sandbox, Chromium chromium)
{
    // As many as a browser that was never here may ask for.
    private const int MostRequests = 40;

    public static TheoryData<string> Plurals { get; } = [.. ImmunotherapyCatalog.Types.Select(t => t.Plural)];

    [Theory]
    [MemberData(nameof(Plurals))]
    public async Task Is_filled_and_can_be_typed_in(string plural)
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);

        var form = await OpenForm.OpenFirstAsync(visit.Page, sandbox.Address, plural);
        await form.Field("slug@en").FillAsync("another-address");
        await form.SavedAsync();

        Assert.Equal("another-address", await form.KeptAsync("slug@en"));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Comes_with_few_requests()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        await OpenForm.OpenFirstAsync(visit.Page, sandbox.Address, "topics");
        var state = await visit.Page.Context.StorageStateAsync();
        await using var cold = await chromium.OpenAsync(sandbox.Address, with: options => options.StorageState = state);
        var asked = new ConcurrentQueue<string>();
        cold.Page.Request += (_, request) => asked.Enqueue(request.Url);

        await cold.Page.GotoAsync(visit.Page.Url);
        await OpenForm.ReadyAsync(cold.Page);
        await cold.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.True(asked.Count <= MostRequests, $"{asked.Count} requests: {string.Join(' ', asked)}");
    }

    [Fact]
    public async Task Takes_codes_row_by_row()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        var form = await OpenForm.OpenFirstAsync(visit.Page, sandbox.Address, "therapies");
        var codes = visit.Page.Locator("[data-path='codes']");

        await codes.Locator("[data-add]").ClickAsync();
        var row = codes.Locator("[data-rows] [data-row]").Last;
        await row.Locator("select").SelectOptionAsync("NCIT");
        await row.Locator("[data-part-of-code=value]").FillAsync("no code");
        await row.Locator("[data-part-of-code=label]").FillAsync("A drug");
        await Expect(codes.Locator("[data-problem]")).ToContainTextAsync("is not a code of NCIT");
        await row.Locator("[data-part-of-code=value]").FillAsync("C12345");
        await form.SavedAsync();

        Assert.Empty(visit.Complaints);
    }
}
