using System.Diagnostics;
using Immunotherapy.Bench.Generating;
using Immunotherapy.Gateway.Exchange;

namespace Immunotherapy.Bench.Loading;

/// <summary>Makes a library, takes it into a fresh store, and has a fresh process open it and measure.</summary>
internal static class LoadBench
{
    public static async Task<int> RunAsync(BenchOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("immunotherapy-bench-");
        try
        {
            var connection = options.Connection ?? $"Data Source={Path.Combine(folder.FullName, "content.db")}";
            var files = Path.Combine(folder.FullName, "files");
            var count = LibraryFolder.Write(options.Scale, files);
            await Console.Error.WriteLineAsync($"{count} files made. Importing …");
            var (seconds, work) = await ImportAsync(connection, files);
            Table.Write(
                ("entries", $"{count:N0}"),
                ("import", $"{seconds:N1} s"),
                ("import, CPU", $"{work:N1} s"),
                ("import rate", $"{count / seconds:N0} entries/s"));
            return await Itself.RunAsync(["measure", "--connection", connection]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(double Seconds, double Work)> ImportAsync(string connection, string files)
    {
        await using var gateway = await Gateway.OpenAsync(connection);
        var (began, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await gateway.Get<Importer>().ImportAsync(new FolderFiles(files), "bench", progress: null, CancellationToken.None);
        return (Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - worked).TotalSeconds);
    }
}
