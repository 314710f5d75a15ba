using Immunotherapy.Bench.Driving;
using Immunotherapy.Bench.Serving;

namespace Immunotherapy.Bench.Comparing;

/// <summary>A way to get an answer that is held against the others: static bytes, or the gateway with one of its engines.</summary>
internal sealed record Contender(string Name, ServerProcess Server, bool IsStatic)
{
    private const string GraphQL = "/graphql";

    /// <summary>Static bytes first, then each server's gateway.</summary>
    public static IReadOnlyList<Contender> Of(IReadOnlyList<ServerProcess> servers) =>
    [
        new("static", servers[0], IsStatic: true),
        .. servers.Select(server => new Contender($"{server.Engine}".ToLowerInvariant(), server, IsStatic: false)),
    ];

    public async Task<Reading> MeasureAsync(string operation, string bodies, int seconds)
    {
        var before = await Server.CountersAsync();
        var run = await Wrk.PostAsync(Server.At(IsStatic ? StaticAnswers.PathOf(operation) : GraphQL), bodies, numbered: IsStatic, seconds);
        var after = await Server.CountersAsync();
        return new Reading
        {
            Rate = run.Rate,
            Cpu = (after.CpuMicroseconds - before.CpuMicroseconds) / run.Requests,
            Compiling = (after.CompilingMicroseconds - before.CompilingMicroseconds) / TimeSpan.FromSeconds(seconds).TotalMicroseconds,
            Allocated = (double)(after.AllocatedBytes - before.AllocatedBytes) / run.Requests,
            Bytes = (double)run.Bytes / run.Requests,
            Slowest = run.Slowest,
            Failed = run.Failed,
        };
    }
}
