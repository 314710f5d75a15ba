using Immunotherapy.Bench.Generating;

namespace Immunotherapy.Bench;

/// <summary>What the measurements can be asked for on the command line.</summary>
internal static class Verbs
{
    private const string Usage = """
        Usage:
          generate --scale N --out FOLDER [--spanish]          make a library of N times the small one, as files
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = Options.Read(args);
        switch (args.FirstOrDefault())
        {
            case "generate" when options is { Out: { } folder }:
                var path = Path.GetFullPath(folder, Environment.CurrentDirectory);
                await Console.Out.WriteLineAsync($"{LibraryFolder.Write(options.Scale, path)} files in {path}");
                return 0;
            default:
                await Console.Error.WriteLineAsync(Usage);
                return 2;
        }
    }
}
