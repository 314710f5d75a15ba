namespace Immunotherapy.Bench.Loading;

/// <summary>Makes a library, takes it into a fresh store, and has a fresh process open it and measure.</summary>
internal static class LoadBench
{
    public static async Task<int> RunAsync(BenchOptions options)
    {
        using var store = new TemporaryStore(options.Connection);
        var filling = await Filling.RunAsync(options.Scale, store.Connection);
        Table.Write(
            ("entries", $"{filling.Entries:N0}"),
            ("import", $"{filling.Seconds:N1} s"),
            ("import, CPU", $"{filling.Work:N1} s"),
            ("import rate", $"{filling.Entries / filling.Seconds:N0} entries/s"));
        return await Itself.RunAsync(["measure", "--connection", store.Connection]);
    }
}
