using Immunotherapy.Bench.Editing.Running;
using Microsoft.Playwright;

namespace Immunotherapy.Bench.Editing.Measuring;

/// <summary>From a key to the letter in the field, on a computer four times as slow.</summary>
internal static class KeyToPaint
{
    private const int Slower = 4;
    private const int WarmUp = 60;
    private const int Keys = 400;
    private const float Pause = 100;
    private const string Body = ".body@en";

    // From the time stamp of keydown, which is when the browser was given the key, so that waiting for a busy page is in it; to the first message
    // after the frame in which the letter stands: requestAnimationFrame is asked once the letter is in the field, and what a MessageChannel
    // brings comes after that frame's style, layout and paint. What the compositor and a screen add is not in it.
    private const string Watch = """
        () => {
          const paints = (window.paints = []);
          let pressed = 0;
          addEventListener('keydown', (event) => { pressed = event.timeStamp; }, true);
          addEventListener('input', () => {
            const from = pressed;
            requestAnimationFrame(() => {
              const channel = new MessageChannel();
              channel.port1.onmessage = () => paints.push(performance.now() - from);
              channel.port2.postMessage(0);
            });
          }, true);
        }
        """;

    // Nothing on the page but what is typed in: no form can be quicker, and it tells what the hour is like.
    private const string Alone = "<!doctype html><textarea rows=8 cols=60></textarea>";

    public static async Task<IReadOnlyList<Row>> TakeAsync(Newsroom room)
    {
        await using var context = await room.NewContextAsync();
        var form = await OpenForm.OpenAsync(context, await room.Entries.PageAsync("topics"));
        await form.GoToEndAsync(Body);
        var times = await TypeAsync(form, context);
        await form.SavedAsync();
        var alone = new OpenForm(await context.NewPageAsync());
        await alone.Page.SetContentAsync(Alone);
        await alone.Page.Locator("textarea").FocusAsync();
        return
        [
            Row.Of($"key down to paint, CPU {Slower}x slower", times, median: 32, p95: 64),
            Row.Beside("the same in a text area alone", await TypeAsync(alone, context)),
        ];
    }

    private static async Task<Times> TypeAsync(OpenForm form, IBrowserContext context)
    {
        var devtools = await context.NewCDPSessionAsync(form.Page);
        await devtools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slower });
        await form.TypeAsync(WarmUp, Pause);
        await form.Page.EvaluateAsync(Watch);
        await form.TypeAsync(Keys, Pause);
        return await form.TimesAsync("paints");
    }
}
