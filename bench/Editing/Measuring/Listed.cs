using Immunotherapy.Bench.Editing.Running;
using Microsoft.Playwright;

namespace Immunotherapy.Bench.Editing.Measuring;

/// <summary>From a press on a link of the console to the list that it leads to: the first page, the next, the last, in another order.</summary>
internal static class Listed
{
    private const int Rounds = 6;

    // From the press to the first message after the frame in which other rows stand than before.
    private const string Watch = """
        () => {
          const lists = (window.lists = []);
          const first = () => document.querySelector('main tbody a.title')?.href;
          addEventListener('click', (press) => {
            if (!press.target.closest('a')) return;
            const before = first();
            const watcher = new MutationObserver(() => {
              if (!first() || first() === before) return;
              watcher.disconnect();
              requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => lists.push(performance.now() - press.timeStamp);
                channel.port2.postMessage(0);
              });
            });
            watcher.observe(document.body, { childList: true, subtree: true, attributes: true });
          }, true);
        }
        """;

    public static async Task<IReadOnlyList<Row>> TakeAsync(Newsroom room)
    {
        await using var context = await room.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(room.Address, "/admin").AbsoluteUri);
        await GoAsync(page, "#rail a[href$='/topics']");
        await page.EvaluateAsync(Watch);
        for (var round = 0; round < Rounds; round++)
        {
            await TakeAsync(page, "#rail a[href$='/blogPosts']");
            await TakeAsync(page, "main a[rel=next]");
            await TakeAsync(page, "main li:has(+ li a[rel=next]) a");
            await TakeAsync(page, "main th a >> nth=0");
            await TakeAsync(page, "#rail a[href$='/indications']");
        }
        return [Row.Of("list page, 100,000 entries", new Times(await page.EvaluateAsync<double[]>("() => lists")), p95: 300)];
    }

    private static async Task TakeAsync(IPage page, string link)
    {
        var before = await page.EvaluateAsync<int>("() => lists.length");
        await page.Locator(link).ClickAsync();
        await page.WaitForFunctionAsync("before => lists.length > before", before);
    }

    private static async Task GoAsync(IPage page, string link)
    {
        await page.Locator(link).ClickAsync();
        await page.Locator("main tbody a.title").First.WaitForAsync();
    }
}
