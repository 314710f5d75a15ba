using Immunotherapy.Bench.Editing.Running;
using Immunotherapy.Bench.Generating;

namespace Immunotherapy.Bench.Editing.Crowding;

/// <summary>Fifty people who type at once, and partners who read meanwhile.</summary>
internal static class Crowd
{
    private const int People = 50;
    private const double MostAck = 500;
    private const double MostSlower = 2;

    private const int Rounds = 3;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(10);

    public static async Task<IReadOnlyList<Row>> TakeAsync(Newsroom room, Scale scale)
    {
        using var readers = new Readers(room.Address, scale.Arguments);
        var typists = await GatherAsync(room);
        await Progress.SayAsync($"  {People} signed in");
        await Task.WhenAll([readers.ReadAsync(WarmUp), .. typists.Select(typist => typist.RunAsync(WarmUp))]);
        var (quiet, busy, acks) = (new List<Times>(), new List<Times>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            quiet.Add(await readers.ReadAsync(Length));
            var reading = readers.ReadAsync(Length);
            await Task.WhenAll(typists.Select(typist => typist.RunAsync(Length)));
            busy.Add(await reading);
            acks.AddRange(typists.SelectMany(typist => typist.Acknowledged));
        }
        var refused = typists.Sum(typist => typist.Refused);
        foreach (var typist in typists) typist.Dispose();
        var (before, meanwhile) = (Middle(quiet, times => times.P99), Middle(busy, times => times.P99));
        return
        [
            Row.Of($"{People} type: a batch is acknowledged", new Times(acks), MostAck),
            new($"{People} type: batches refused of {acks.Count:N0}", $"{refused}", "", "0", refused == 0),
            new($"{People} type: /graphql page, median / p99", Row.Milliseconds(Middle(busy, times => times.Median)), Row.Milliseconds(meanwhile),
                $"p99 {MostSlower}x {Row.Milliseconds(before)}", meanwhile <= MostSlower * before),
        ];
    }

    // The machine's moods change from minute to minute: rounds alternate, and the middle one counts.
    private static double Middle(IEnumerable<Times> rounds, Func<Times, double> of) => rounds.Select(of).Order().ElementAt(Rounds / 2);

    private static async Task<IReadOnlyList<Typist>> GatherAsync(Newsroom room)
    {
        var typists = new List<Typist>();
        foreach (var post in await room.Entries.FirstAsync("blogPosts", People, "body { markdown }"))
        {
            typists.Add(new Typist(await Session.BeginAsync(room.Address), Entries.IdOf(post), (string)post["body"]!["markdown"]!, typists.Count));
            await typists[^1].BeginAsync();
        }
        return typists;
    }
}
