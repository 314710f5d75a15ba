using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Bench.Crashing;

/// <summary>Publishes one edit after the other until it is killed, and says each that was acknowledged.</summary>
internal static class CrashingChild
{
    private const int Writers = 4;

    public static async Task<int> RunAsync(BenchOptions options)
    {
        await using var gateway = await Gateway.OpenAsync(options.Connection!);
        await gateway.LoadAsync();
        var entries = await gateway.Get<Cabinet>().ReadAsync((store, stop) => store.Entries.OrderBy(e => e.Id).ToListAsync(stop), CancellationToken.None);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer =>
            WriteAsync(gateway, [.. entries.Where((_, i) => i % Writers == writer)], $"{options.Round}-{writer}")));
        return 0;
    }

    private static async Task WriteAsync(Gateway gateway, EntryRow[] entries, string name)
    {
        var desk = gateway.Get<Desk>();
        var catalog = gateway.Get<IPerspectives>().Published.Catalog;
        for (var i = 0; ; i++)
        {
            var entry = entries[i % entries.Length];
            var title = $"Crash {name}-{i}";
            var path = catalog[entry.Type].Title is { IsLocalized: true } localized ? $"{localized.Name}@en" : catalog[entry.Type].Title.Name;
            await desk.EditAsync(entry.Id, $"crash {name}", [new Edit(i, path, JsonValue.Create(title))], new Actor("bench"), CancellationToken.None);
            var answer = await desk.PublishAsync(entry.Id, Locales.All, new Actor("bench"), CancellationToken.None);
            await Console.Out.WriteLineAsync(new Acknowledged(entry.Id, answer.Revision, answer.Change, title).ToString());
        }
    }
}
