using Immunotherapy.Bench.Editing.Running;

namespace Immunotherapy.Bench.Editing.Measuring;

/// <summary>From typing in a link picker to the first entries that it offers.</summary>
internal static class Picking
{
    private const int Rounds = 3;
    private static readonly string[] Words = ["a", "t", "im", "th", "cel", "the", "immu", "treat", "blood", "side effect"];

    // From the event with which the letters come to the first message after the frame in which the offers stand.
    private const string Watch = """
        (picker) => {
          const offers = (window.offers = []);
          let typed;
          picker.addEventListener('input', (event) => { typed = event.timeStamp; }, true);
          new MutationObserver(() => {
            if (typed === undefined || !picker.querySelector('[role=option]')) return;
            const from = typed;
            typed = undefined;
            requestAnimationFrame(() => {
              const channel = new MessageChannel();
              channel.port1.onmessage = () => offers.push(performance.now() - from);
              channel.port2.postMessage(0);
            });
          }).observe(picker, { childList: true, subtree: true });
        }
        """;

    public static async Task<IReadOnlyList<Row>> TakeAsync(Newsroom room)
    {
        await using var context = await room.NewContextAsync();
        var form = await OpenForm.OpenAsync(context, await room.Entries.PageAsync("blogPosts"));
        var picker = form.Page.Locator("[data-holds=topics] .picker");
        // When it is entered, it offers what was changed last.
        await picker.Locator("input").FocusAsync();
        await picker.Locator("[role=option]").First.WaitForAsync();
        await PickAsync(form, "a");
        await picker.EvaluateAsync(Watch);
        foreach (var word in Enumerable.Repeat(Words, Rounds).SelectMany(words => words)) await PickAsync(form, word);
        return [Row.Of("link picker's first results, 100,000 entries", await form.TimesAsync("offers"), p95: 200)];
    }

    // It is closed each time, so that it is seen when it offers anew.
    private static async Task PickAsync(OpenForm form, string word)
    {
        var input = form.Page.Locator("[data-holds=topics] .picker input");
        var offers = form.Page.Locator("[data-holds=topics] .picker [role=option]");
        await form.Page.Keyboard.PressAsync("Escape");
        await offers.First.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        await input.SelectTextAsync();
        await form.Page.Keyboard.InsertTextAsync(word);
        await offers.First.WaitForAsync();
    }
}
