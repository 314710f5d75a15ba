using Immunotherapy.Bench.Editing.Running;

namespace Immunotherapy.Bench.Editing.Measuring;

/// <summary>From the sending of a batch to the server's word that it is kept, as the browser sees it.</summary>
internal static class Acknowledging
{
    private const int Keys = 300;
    private const float Pause = 100;
    private const string Body = ".body@en";
    private const string Clear = "() => { performance.setResourceTimingBufferSize(5000); performance.clearResourceTimings(); }";
    private const string Read = "performance.getEntriesByType('resource').filter(e => e.name.endsWith('/edits')).map(e => e.responseEnd - e.startTime)";

    public static async Task<IReadOnlyList<Row>> TakeAsync(Newsroom room)
    {
        await using var context = await room.NewContextAsync();
        var form = await OpenForm.OpenAsync(context, await room.Entries.PageAsync("topics"));
        await form.GoToEndAsync(Body);
        await form.Page.EvaluateAsync(Clear);
        await form.TypeAsync(Keys, Pause);
        await form.SavedAsync();
        return [Row.Of("a batch is acknowledged", await form.TimesAsync(Read), p95: 150)];
    }
}
