using Immunotherapy.Bench.Editing.Running;
using Microsoft.Playwright;

namespace Immunotherapy.Bench.Editing.Measuring;

/// <summary>
/// Two editors type at one entry without a pause, while one of them loses the network three times and the server is killed and started again:
/// every key that was pressed against what the server has in the end.
/// </summary>
internal static class KeysKept
{
    private static readonly double[] Cuts = [0.2, 0.4, 0.6];
    private const double Restart = 0.8;
    private static readonly TimeSpan Cut = TimeSpan.FromSeconds(5);

    public static async Task<IReadOnlyList<Row>> TakeAsync(Newsroom room, TimeSpan length)
    {
        // One of its own: with words in Spanish and no slug for them, it can no more be published.
        var address = await room.Entries.PageAsync("topics", at: 1);
        await using var one = await room.NewContextAsync();
        await using var other = await room.NewContextAsync();
        var (ann, bob) = (await OpenForm.OpenAsync(one, address), await OpenForm.OpenAsync(other, address));
        var (mine, theirs) = (await Ledger.BeginAsync(ann, ".body@en"), await Ledger.BeginAsync(bob, ".body@es"));
        var until = DateTime.UtcNow + length;
        await Task.WhenAll(mine.TypeAsync(until), theirs.TypeAsync(until), DisturbAsync(room, one, length));
        await ann.SavedAsync();
        await bob.SavedAsync();
        var (lost, doubled) = await CompareAsync(room, address, mine, theirs);
        var keys = mine.Expected.Length + theirs.Expected.Length;
        return [new($"keys lost / doubled of {keys:N0}, {length.TotalMinutes:N0} minutes", $"{lost}", $"{doubled}", "0", (lost, doubled) == (0, 0))];
    }

    private static async Task DisturbAsync(Newsroom room, IBrowserContext one, TimeSpan length)
    {
        var began = DateTime.UtcNow;
        foreach (var cut in Cuts)
        {
            await UntilAsync(began + length * cut);
            await Progress.SayAsync("  the network is cut");
            await one.SetOfflineAsync(true);
            await Task.Delay(Cut);
            await one.SetOfflineAsync(false);
        }
        await UntilAsync(began + length * Restart);
        await Progress.SayAsync("  the server is killed");
        await room.Server.KillAsync();
        await room.Server.StartAsync();
        await Progress.SayAsync("  it is there again");
    }

    private static Task UntilAsync(DateTime moment) => Task.Delay(TimeSpan.FromMilliseconds(Math.Max(0, (moment - DateTime.UtcNow).TotalMilliseconds)));

    private static async Task<(int Lost, int Doubled)> CompareAsync(Newsroom room, Uri address, params IReadOnlyList<Ledger> ledgers)
    {
        // A new reader: what the server keeps, not what a browser still has.
        await using var context = await room.NewContextAsync();
        var fresh = await OpenForm.OpenAsync(context, address);
        var (lost, doubled) = (0, 0);
        foreach (var ledger in ledgers)
        {
            var kept = await fresh.Field(ledger.Field).InputValueAsync();
            var same = Same(ledger.Expected, kept);
            (lost, doubled) = (lost + ledger.Expected.Length - same, doubled + kept.Length - same);
        }
        return (lost, doubled);
    }

    /// <summary>How many letters stand in both in the same order: the longest common subsequence.</summary>
    private static int Same(string expected, string kept)
    {
        if (expected == kept) return kept.Length;
        var row = new int[kept.Length + 1];
        foreach (var key in expected)
        {
            var corner = 0;
            for (var i = 0; i < kept.Length; i++)
                (corner, row[i + 1]) = (row[i + 1], key == kept[i] ? corner + 1 : Math.Max(row[i + 1], row[i]));
        }
        return row[^1];
    }
}
