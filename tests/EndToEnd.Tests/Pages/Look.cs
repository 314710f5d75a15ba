using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Pages;

/// <summary>A close look at a page: nothing serious for axe in either scheme, nothing to scroll sideways, no complaint of the browser.</summary>
internal static class Look
{
    private const int Narrow = 390;
    private const int Wide = 1440;
    private const int High = 900;
    // The page turns dark at once, what the theme paints on it a moment later.
    private const string IsLightOnDark = """
        () => {
          const brightness = (element, property) => getComputedStyle(element)[property].match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
          return brightness(document.body, 'backgroundColor') < 200 && [...document.querySelectorAll('h1, #rail a')].every((text) => brightness(text, 'color') > 300);
        }
        """;
    // What is far below is drawn when someone comes near; axe judges it from where it stands, by the colours it had when it was drawn last.
    private const string DrawAll = """
        () => {
          const all = new CSSStyleSheet();
          all.replaceSync('* { content-visibility: visible !important }');
          document.adoptedStyleSheets.push(all);
        }
        """;
    private const float SettledInMilliseconds = 5_000;

    // Structure is the same in both schemes; only colours are looked at twice.
    private static readonly AxeRunOptions Everything = new() { ResultTypes = [ResultType.Violations] };
    private static readonly AxeRunOptions Colours = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] },
    };

    // GraphiQL is others' work; the page around it is ours.
    private static AxeRunContext Around(string part) => new() { Include = [new AxeSelector(part)], Exclude = [new AxeSelector("iframe[title=GraphiQL]")] };

    /// <summary>Nothing is to move while it is looked at.</summary>
    public static void Still(BrowserNewContextOptions options) => (options.ReducedMotion, options.ColorScheme) = (ReducedMotion.Reduce, ColorScheme.Light);

    /// <summary>Goes to an address and looks at what is there.</summary>
    public static async Task AtAsync(Visit visit, Uri address)
    {
        await visit.Page.GotoAsync(address.AbsoluteUri);
        await Expect(visit.Page.Locator("h1").First).ToBeVisibleAsync();
        await HereAsync(visit);
    }

    /// <summary>Looks at the page as it is; axe at a part of it only, where the rest lies beneath something.</summary>
    public static async Task HereAsync(Visit visit, string part = "html")
    {
        var page = visit.Page;
        var faults = new List<string>();
        await page.EvaluateAsync(DrawAll);
        faults.AddRange(await SeriousAsync(page, part, Everything, "light"));
        await page.SetViewportSizeAsync(Narrow, High);
        faults.AddRange(await TooWideAsync(page, Narrow));
        await page.SetViewportSizeAsync(Wide, High);
        faults.AddRange(await TooWideAsync(page, Wide));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.WaitForFunctionAsync(IsLightOnDark);
        faults.AddRange(await SeriousAsync(page, part, Colours, "dark"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        faults.AddRange(visit.Complaints);
        Assert.True(faults.Count == 0, $"{page.Url}\n{string.Join('\n', faults)}");
    }

    private static async Task<IEnumerable<string>> SeriousAsync(IPage page, string part, AxeRunOptions options, string scheme) =>
        from violation in (await page.RunAxe(Around(part), options)).Violations
        where violation.Impact is "serious" or "critical"
        from node in violation.Nodes
        select $"{scheme}, {violation.Impact}, {violation.Id}: {node.Html}";

    private static async Task<IEnumerable<string>> TooWideAsync(IPage page, int width)
    {
        try
        {
            await page.WaitForFunctionAsync("width => document.documentElement.scrollWidth <= width", width, new() { Timeout = SettledInMilliseconds });
            return [];
        }
        catch (TimeoutException)
        {
            return [$"{await page.EvaluateAsync<int>("document.documentElement.scrollWidth")} px wide on a screen of {width}"];
        }
    }
}
