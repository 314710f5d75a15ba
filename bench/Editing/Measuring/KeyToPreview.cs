using Immunotherapy.Bench.Editing.Running;

namespace Immunotherapy.Bench.Editing.Measuring;

/// <summary>From a key to its letter in the patient's page beside the form.</summary>
internal static class KeyToPreview
{
    private const int Keys = 300;
    private const float Pause = 100;
    private const string Body = ".body@en";

    // From the time stamp of keydown to the first message after the frame in which the preview shows the letter. Which letters it shows is
    // counted in its text: they are typed at the end, so it has grown by them.
    private const string Watch = """
        (end) => {
          const box = document.querySelector(`[data-path$="${end}"]`);
          const shown = () => document.querySelector('.room iframe').contentDocument.querySelector(`[data-field="${box.dataset.path}"]`).textContent.trimEnd().length;
          const [before, keys, previews] = [shown(), [], (window.previews = [])];
          let pressed = 0;
          addEventListener('keydown', (event) => { pressed = event.timeStamp; }, true);
          box.addEventListener('input', () => keys.push(pressed));
          addEventListener('preview-shown', () => {
            const seen = Math.min(shown() - before, keys.length);
            requestAnimationFrame(() => {
              const channel = new MessageChannel();
              channel.port1.onmessage = () => { while (previews.length < seen) previews.push(performance.now() - keys[previews.length]); };
              channel.port2.postMessage(0);
            });
          });
        }
        """;

    public static async Task<IReadOnlyList<Row>> TakeAsync(Newsroom room)
    {
        await using var context = await room.NewContextAsync();
        var form = await OpenForm.OpenAsync(context, await room.Entries.PageAsync("topics"));
        await form.GoToEndAsync(Body);
        await form.Page.EvaluateAsync(Watch, Body);
        // Without a space, so that every key is seen in what Markdown makes of it.
        await form.TypeAsync(Keys, Pause, "immune-cell-");
        await form.SavedAsync();
        await form.Page.WaitForFunctionAsync("keys => previews.length >= keys", Keys);
        return [Row.Of("key to preview", await form.TimesAsync("previews"), p95: 300)];
    }
}
