using Immunotherapy.Bench.Asking;
using Immunotherapy.Gateway;
using Microsoft.Extensions.DependencyInjection;

namespace Immunotherapy.Bench.Serving;

/// <summary>The real gateway on a library of any size, and beside it the same answers from memory, which are the limit.</summary>
internal static class ServeBench
{
    public static async Task<int> RunAsync(BenchOptions options)
    {
        using var store = new TemporaryStore(options.Connection);
        // In a process of its own, so that this one has done nothing but serve.
        var filled = await Itself.RunAsync(["fill", .. options.Scale.Arguments, "--connection", store.Connection]);
        if (filled != 0) return filled;

        var answers = new StaticAnswers(MeasuredOperation.ReadAll(options.Scale.Factor));
        return await GatewayProgram.RunAsync(
            Arguments(options, store.Connection),
            add: builder => builder.Services.AddSingleton(answers).AddHostedService<Opening>(),
            map: answers.Map);
    }

    private static string[] Arguments(BenchOptions options, string connection) =>
    [
        $"--Store:Connection={connection}", "--Sample:Import=false", $"--Execution:Engine={options.Engines[0]}",
        .. options.Urls is null ? (string[])[] : [$"--urls={options.Urls}"],
    ];
}
