using Immunotherapy.EndToEnd.Tests.Servers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests;

public sealed class Opening_graphql_in_a_browser(Sandbox sandbox, Chromium chromium)
{
    [Fact]
    public async Task Answers_the_patient_page_at_one_press()
    {
        await using var visit = await OpenAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();

        await Expect(Answer(visit)).ToContainTextAsync("\"title\": \"Immunotherapy for cancer\"");
        await Expect(visit.Page).ToHaveTitleAsync("GraphiQL: Immunotherapy content gateway");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Leads_through_the_documentation_from_Query_to_a_topic()
    {
        await using var visit = await OpenAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show Documentation Explorer" }).ClickAsync();
        var docs = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Documentation Explorer" });

        foreach (var link in new[] { "Query", "topic", "Topic" })
            await docs.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

        await Expect(docs.GetByRole(AriaRole.Link, new() { Name = "Go back to topic" })).ToBeVisibleAsync();
        await Expect(docs.GetByRole(AriaRole.Link, new() { Name = "sections", Exact = true })).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Can_be_done_with_the_keyboard_alone()
    {
        await using var visit = await OpenAsync();

        await visit.Page.GetByRole(AriaRole.Region, new() { Name = "Operation Editor" }).GetByRole(AriaRole.Textbox).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Control+Enter");

        await Expect(Answer(visit)).ToContainTextAsync("Immunotherapy for cancer");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Proposes_fields_and_tidies_what_was_written()
    {
        await using var visit = await OpenAsync();
        var editor = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Operation Editor" });
        await editor.GetByText("summary").First.ClickAsync();

        await visit.Page.Keyboard.PressAsync("End");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.TypeAsync("updat");
        await visit.Page.Keyboard.PressAsync("Control+Space");
        await visit.Page.GetByRole(AriaRole.Option, new() { Name = "updatedAt" }).ClickAsync();
        await visit.Page.Keyboard.TypeAsync("   slug");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Prettify query" }).ClickAsync();

        await Expect(editor.Locator(".view-line", new() { HasTextRegex = new(@"^\s*updatedAt$") })).ToHaveCountAsync(1);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Finds_the_tab_and_its_variables_again_at_the_next_visit()
    {
        await using var visit = await OpenAsync();

        await visit.Page.ReloadAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Tab, new() { Name = "PatientPage" })).ToHaveCountAsync(1);
        await Expect(visit.Page.GetByRole(AriaRole.Region, new() { Name = "Variables" })).ToContainTextAsync("\"slug\": \"immunotherapy\"");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1024)]
    public async Task Fits_the_screen(int width)
    {
        await using var visit = await OpenAsync(width);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();
        await Expect(Answer(visit)).ToContainTextAsync("Immunotherapy for cancer");
        var answer = await Answer(visit).BoundingBoxAsync();

        Assert.True(answer!.X >= 0 && answer.X + answer.Width <= width && answer.Width >= 250, $"The answer is at {answer.X}, {answer.Width} wide.");
        Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private async Task<Visit> OpenAsync(int width = 1440)
    {
        var visit = await chromium.OpenAsync(new Uri(sandbox.Address, "/graphql"), width);
        if (!(await visit.Page.TitleAsync()).StartsWith("GraphiQL", StringComparison.Ordinal)) Chromium.Missing("it was built without GraphiQL, which needs Node");
        // Shown when the editor has come, and a press finds something to run.
        await Expect(visit.Page.GetByRole(AriaRole.Region, new() { Name = "Operation Editor" })).ToContainTextAsync("query PatientPage");
        return visit;
    }

    private static ILocator Answer(Visit visit) => visit.Page.GetByRole(AriaRole.Region, new() { Name = "Result Window" });
}
