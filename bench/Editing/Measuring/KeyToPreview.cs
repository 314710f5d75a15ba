using Immunotherapy.Bench.Editing.Running;

namespace Immunotherapy.Bench.Editing.Measuring;

/// <summary>From a key to its letter in the patient's page beside the form.</summary>
internal static class KeyToPreview
{
    private const int Keys = 300;
    private const float Pause = 100;
    private const string Body = ".body@en";

    // From the time stamp of keydown to the first message after the frame in which the preview shows the letter, each told by the document in
    // which it happens, by one clock. Which letters the preview shows is counted in its text: they are typed at the end, so it has grown by them.
    private const string Pressing = """
        (end) => {
          const keys = (window.keys = []);
          let pressed = 0;
          addEventListener('keydown', (event) => { pressed = performance.timeOrigin + event.timeStamp; }, true);
          document.querySelector(`[data-path$="${end}"]`).addEventListener('input', () => keys.push(pressed));
        }
        """;

    private const string Showing = """
        (path) => {
          const shown = () => document.querySelector(`[data-field="${path}"]`).textContent.trimEnd().length;
          const [before, previews] = [shown(), (window.previews = [])];
          new MutationObserver(() => {
            const seen = shown() - before;
            requestAnimationFrame(() => {
              const channel = new MessageChannel();
              channel.port1.onmessage = () => { while (previews.length < seen) previews.push(performance.timeOrigin + performance.now()); };
              channel.port2.postMessage(0);
            });
          }).observe(document.body, { subtree: true, childList: true, characterData: true });
        }
        """;

    public static async Task<IReadOnlyList<Row>> TakeAsync(Newsroom room)
    {
        await using var context = await room.NewContextAsync();
        var form = await OpenForm.OpenAsync(context, await room.Entries.PageAsync("topics"));
        var preview = await form.PreviewAsync();
        await form.GoToEndAsync(Body);
        await form.Page.EvaluateAsync(Pressing, Body);
        await preview.EvaluateAsync(Showing, await form.PathAsync(Body));
        // Without a space, so that every key is seen in what Markdown makes of it.
        await form.TypeAsync(Keys, Pause, "immune-cell-");
        await form.SavedAsync();
        await preview.WaitForFunctionAsync("keys => previews.length >= keys", Keys);
        var pressed = await form.Page.EvaluateAsync<double[]>("keys");
        var shown = await preview.EvaluateAsync<double[]>("previews");
        return [Row.Of("key to preview", new Times(shown.Zip(pressed, (seen, key) => seen - key)), p95: 300)];
    }
}
