using Immunotherapy.Bench.Editing.Running;

namespace Immunotherapy.Bench.Editing.Measuring;

/// <summary>From the press on Publish in the console to the first GraphQL answer that has it.</summary>
internal static class PublishToAnswer
{
    private const int Times = 20;
    // Who asks without a pause takes one of two processors from the browser and the server that are measured.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);
    // Nobody presses before they have read what changes for readers; by then the page and its preview are drawn.
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(1);
    private const string Watch =
        "() => addEventListener('click', (event) => { if (event.target.closest('[data-action=confirm]')) window.confirmed = Date.now(); }, true)";

    public static async Task<IReadOnlyList<Row>> TakeAsync(Newsroom room)
    {
        await using var context = await room.NewContextAsync();
        var node = (await room.Entries.FirstAsync("topics", 1))[0];
        var form = await OpenForm.OpenAsync(context, room.Entries.Page("topics", Entries.IdOf(node)));
        await form.Page.EvaluateAsync(Watch);
        await PublishAsync(form, room, (string)node["id"]!);
        var took = new List<double>();
        for (var i = 0; i < Times; i++) took.Add(await PublishAsync(form, room, (string)node["id"]!));
        return [Row.Of("publish pressed to GraphQL answer", new Times(took), p95: 50)];
    }

    private static async Task<double> PublishAsync(OpenForm form, Newsroom room, string node)
    {
        var title = $"Published at {DateTime.UtcNow:HH:mm:ss.fff}";
        await OpenForm.ReadyAsync(form.Page);
        await form.Field("title@en").FillAsync(title);
        await form.SavedAsync();
        await form.Page.Locator("[data-action=publish]").ClickAsync();
        var confirm = form.Page.Locator("[data-action=confirm]:enabled");
        await confirm.WaitForAsync();
        await Task.Delay(Reading);
        var seen = SeenAsync(room, node, title);
        await confirm.ClickAsync();
        var at = await seen - await form.Page.EvaluateAsync<double>("() => window.confirmed");
        await form.Page.Locator("[data-action=edit]").WaitForAsync();
        await form.Page.Locator(".form.is-read-only").WaitForAsync();
        return at;
    }

    /// <summary>Asks again and again; answers when it was there, in milliseconds since 1970, as the browser counts too.</summary>
    private static async Task<double> SeenAsync(Newsroom room, string node, string title)
    {
        var query = $"{{ topicById(id: \"{node}\") {{ title }} }}";
        while ((string?)(await room.Entries.AskAsync(query))["topicById"]!["title"] != title) await Task.Delay(Pause);
        return (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;
    }
}
