using Immunotherapy.Bench.Attacking;
using Immunotherapy.Bench.Comparing;
using Immunotherapy.Bench.Crashing;
using Immunotherapy.Bench.Editing;
using Immunotherapy.Bench.Editing.Crowding;
using Immunotherapy.Bench.Generating;
using Immunotherapy.Bench.Listing;
using Immunotherapy.Bench.Loading;
using Immunotherapy.Bench.Merging;
using Immunotherapy.Bench.Picturing;
using Immunotherapy.Bench.Searching;
using Immunotherapy.Bench.Serving;
using Immunotherapy.Bench.Varying;

namespace Immunotherapy.Bench;

/// <summary>What the measurements can be asked for on the command line.</summary>
internal static class Verbs
{
    private const string Usage = """
        Usage:
          generate --scale N --out FOLDER [--spanish]        make a library of N times the small one, as files
          load --scale N [--connection …] [--spanish]        import it into a fresh store; start, memory, publish
          crash [--connection …] [--publishes 200]           kill a publishing process at random, look at what is left
          measure --connection …                             the same figures for a store that was filled by load
          serve --scale N [--engine plans|reference] [--connection …] [--urls …]
                                                             the gateway, and the same answers from memory beside it
          compare [--scale N] [--engine plans,reference] [--operations tiny,page,…] [--starts 3] [--rounds 5] [--seconds 5] [--connection …]
                                                             both driven by wrk in turn; see run.sh
          documents [--count 10000] [--scale N] [--engine …] [--connection …]
                                                             documents that were never seen before, one after the other
          attacks [--count 60] [--seconds 5] [--scale N] [--engine …] [--connection …]
                                                             each attack many times beside good traffic
          lists [--scale N] [--connection …] [--count 100]   the console's lists, home and palette over a library of any size
          console [--scale N] [--minutes 10] [--only typing,ack,preview,publish,ledger,open,memory,fifty,picker,list] [--connection …]
                                                             what editing feels like, in a browser, as one table
          merging                                            the longest that looking for conflicts among fields can take
          search [--scale N] [--count 2000] [--connection …]  searches over HTTP; what the index costs to make, to hold, to bring up to a publish
          picture --slug melanoma-cutaneous --out FILE.svg [--connection …]
                                                             a cancer and what is linked to it, drawn from the sample or a store
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = BenchOptions.Read(args);
        switch (args.FirstOrDefault())
        {
            case "generate" when options.Out is { } folder:
                var path = Path.GetFullPath(folder);
                await Console.Out.WriteLineAsync($"{LibraryFolder.Write(options.Scale, path)} files in {path}");
                return 0;
            case "load":
                return await LoadBench.RunAsync(options);
            case "crash":
                return await CrashBench.RunAsync(options);
            case "crash-child":
                return await CrashingChild.RunAsync(options);
            case "measure":
                return await MeasureBench.RunAsync(options);
            case "lists":
                return await ListsBench.RunAsync(options);
            case "fill":
                return await Filling.RunOnceAsync(options);
            case "serve":
                return await ServeBench.RunAsync(options);
            case "compare":
                return await CompareBench.RunAsync(options);
            case "documents":
                return await DocumentsBench.RunAsync(options);
            case "attacks":
                return await AttackBench.RunAsync(options);
            case "console":
                return await ConsoleBench.RunAsync(options);
            case ReadingChild.Verb when options.Urls is not null:
                return ReadingChild.Run(options);
            case "merging":
                return MergingBench.Run();
            case "search":
                return await SearchBench.RunAsync(options);
            case "picture" when options.Out is { } file:
                return await PictureCommand.RunAsync(options, file);
            default:
                await Console.Error.WriteLineAsync(Usage);
                return 2;
        }
    }
}
