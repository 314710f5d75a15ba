using Immunotherapy.Bench.Asking;
using Immunotherapy.Bench.Editing.Running;
using Immunotherapy.Bench.Generating;

namespace Immunotherapy.Bench.Editing.Crowding;

/// <summary>Fifty people who type at once, and partners who read meanwhile.</summary>
internal static class Crowd
{
    private const int People = 50;
    private const double MostAck = 500;
    private const double MostSlower = 2;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    public static async Task<IReadOnlyList<Row>> TakeAsync(Newsroom room, Scale scale)
    {
        var readers = new Readers(room.Server, MeasuredOperation.Read("page", scale.Factor).Bodies());
        await readers.ReadAsync(WarmUp);
        var quiet = await readers.ReadAsync(Length);
        var typists = await GatherAsync(room);
        await Progress.SayAsync($"  {People} signed in");
        var reading = readers.ReadAsync(Length);
        await Task.WhenAll(typists.Select(typist => typist.RunAsync(Length)));
        var busy = await reading;
        var (acks, refused) = (new Times(typists.SelectMany(typist => typist.Acknowledged)), typists.Sum(typist => typist.Refused));
        foreach (var typist in typists) typist.Dispose();
        return
        [
            Row.Of($"{People} type: a batch is acknowledged", acks, MostAck),
            new($"{People} type: batches refused of {acks.Count:N0}", $"{refused}", "", "0", refused == 0),
            new($"{People} type: /graphql page, median / p99", Row.Milliseconds(busy.Median), Row.Milliseconds(busy.P99),
                $"p99 {MostSlower}x {Row.Milliseconds(quiet.P99)}", busy.P99 <= MostSlower * quiet.P99),
        ];
    }

    private static async Task<IReadOnlyList<Typist>> GatherAsync(Newsroom room)
    {
        var typists = new List<Typist>();
        foreach (var post in await room.Entries.FirstAsync("blogPosts", People, "body { markdown }"))
            typists.Add(new Typist(await Session.BeginAsync(room.Address), Entries.IdOf(post), (string)post["body"]!["markdown"]!, typists.Count));
        return typists;
    }
}
