using System.Diagnostics;
using Immunotherapy.Bench.Generating;
using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Publishing;

namespace Immunotherapy.Bench.Loading;

/// <summary>What was taken into a store, and what it took.</summary>
internal sealed record Filling(int Entries, double Seconds, double Work)
{
    /// <summary>Makes a library as files and imports them.</summary>
    public static async Task<Filling> RunAsync(Scale scale, string connection)
    {
        var folder = Directory.CreateTempSubdirectory("immunotherapy-library-");
        try
        {
            var count = LibraryFolder.Write(scale, folder.FullName);
            await Console.Error.WriteLineAsync($"{count} files made. Importing …");
            return await ImportAsync(count, connection, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The same for a store without entries; one that has some is taken as it is.</summary>
    public static async Task<int> RunOnceAsync(BenchOptions options)
    {
        var connection = options.Connection ?? throw new ArgumentException("--connection is missing.");
        if (await IsEmptyAsync(connection)) await RunAsync(options.Scale, connection);
        return 0;
    }

    private static async Task<bool> IsEmptyAsync(string connection)
    {
        await using var gateway = await Gateway.OpenAsync(connection);
        return await gateway.Get<SlugBook>().IsEmptyAsync(CancellationToken.None);
    }

    private static async Task<Filling> ImportAsync(int count, string connection, string files)
    {
        await using var gateway = await Gateway.OpenAsync(connection);
        var (began, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await gateway.Get<Importer>().ImportAsync(new FolderFiles(files), new Actor("bench"), progress: null, CancellationToken.None);
        return new Filling(count, Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - worked).TotalSeconds);
    }
}
