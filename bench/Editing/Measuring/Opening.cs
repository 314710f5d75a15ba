using Immunotherapy.Bench.Editing.Running;
using Microsoft.Playwright;

namespace Immunotherapy.Bench.Editing.Measuring;

/// <summary>From going to an entry's address to a form that takes in what is typed; and how many requests that is.</summary>
internal static class Opening
{
    private const int Browsers = 8;
    private const int WarmLoads = 2;
    private const int MostRequests = 40;

    // From the beginning of the navigation to the moment at which the form says that it is ready, which it does once it listens.
    private const string Watch = """
        new MutationObserver((_, watcher) => {
          if (!document.querySelector('[data-ready=true]')) return;
          window.ready = performance.now();
          watcher.disconnect();
        }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
        """;

    public static async Task<IReadOnlyList<Row>> TakeAsync(Newsroom room)
    {
        var address = await room.Entries.PageAsync("topics");
        // With a draft, so that the form can be typed in at once.
        await using (var first = await room.NewContextAsync()) await OpenForm.OpenAsync(first, address);
        var loads = new List<(bool IsCold, double Time, int Requests)>();
        for (var i = 0; i < Browsers; i++) loads.AddRange(await LoadAsync(room, address));
        var (cold, warm) = (loads.Where(l => l.IsCold).ToList(), loads.Where(l => !l.IsCold).ToList());
        var requests = (Cold: cold.Max(l => l.Requests), Warm: warm.Max(l => l.Requests));
        return
        [
            Row.Of("a form that can be typed in, cold", new Times(cold.Select(l => l.Time)), p95: 2_000),
            Row.Of("a form that can be typed in, warm", new Times(warm.Select(l => l.Time)), p95: 800),
            new("its requests, cold / warm", $"{requests.Cold}", $"{requests.Warm}", $"at most {MostRequests}", Math.Max(requests.Cold, requests.Warm) <= MostRequests),
        ];
    }

    private static async Task<IReadOnlyList<(bool IsCold, double Time, int Requests)>> LoadAsync(Newsroom room, Uri address)
    {
        await using var context = await room.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        var loads = new List<(bool, double, int)>();
        for (var i = 0; i <= WarmLoads; i++)
        {
            var requests = 0;
            page.Request += Count;
            await page.GotoAsync(address.AbsoluteUri);
            await page.WaitForFunctionAsync("() => window.ready");
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            page.Request -= Count;
            loads.Add((i == 0, await page.EvaluateAsync<double>("() => ready"), requests));

            void Count(object? sender, IRequest request) => requests++;
        }
        return loads;
    }
}
