using Immunotherapy.Bench.Editing.Running;

namespace Immunotherapy.Bench.Editing.Measuring;

/// <summary>What the server holds for a form that somebody has open, its connection and preview included.</summary>
internal static class FormMemory
{
    private const int WarmUps = 3;
    private const int Forms = 20;
    private const double Most = 5;

    public static async Task<IReadOnlyList<Row>> TakeAsync(Newsroom room)
    {
        // A process that has done nothing else: connections that ended are kept for a while, and would be counted as less.
        await room.Server.KillAsync();
        await room.Server.StartAsync();
        await room.Entries.SearchableAsync();
        await using var context = await room.NewContextAsync();
        var pages = (await room.Entries.FirstAsync("topics", WarmUps + Forms)).Select(node => room.Entries.Page("topics", Entries.IdOf(node))).ToList();
        foreach (var page in pages.Take(WarmUps)) await OpenForm.OpenAsync(context, page);
        var before = await room.Server.CountersAsync();
        foreach (var page in pages.Skip(WarmUps)) await OpenForm.OpenAsync(context, page);
        var after = await room.Server.CountersAsync();
        return
        [
            RowOf("memory of an open form, managed", after.ManagedBytes - before.ManagedBytes),
            RowOf("memory of an open form, working set", after.ResidentBytes - before.ResidentBytes),
        ];
    }

    private static Row RowOf(string name, long bytes)
    {
        var each = bytes / 1e6 / Forms;
        return new Row(name, $"{each:N1} MB", "", $"at most {Most:N0} MB", each <= Most);
    }
}
