using System.Globalization;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Tests.Snapshot;

/// <summary>Podcasts and therapies with values by chance (seeded), many of them absent or alike, some recalled, some of one language only.</summary>
internal sealed class RandomLibrary(int seed)
{
    /// <summary>In the order in which English has them; Spanish has ñ after all n.</summary>
    public static readonly string[] EnglishWords = ["10", "9", "a \"b\"", "apple", "Apple", "ápple", "apple pie", "nandu", "ñandu", "nz", "zebra", "Ωmega"];

    public static readonly string[] SpanishWords = ["10", "9", "a \"b\"", "apple", "Apple", "ápple", "apple pie", "nandu", "nz", "ñandu", "zebra", "Ωmega"];

    private readonly Random _random = new(seed);
    private readonly Library _library = new();

    public List<Entry> Entries { get; } = [];
    public ContentGraph Graph => _library.Graph;

    public RandomLibrary Fill(int therapies, int podcasts)
    {
        for (var i = 0; i < therapies; i++) Entries.Add(Rewrite(_library.New(Library.Therapy)));
        for (var i = 0; i < 4; i++) Entries.Add(Rewrite(_library.New(Library.Source)));
        for (var i = 0; i < podcasts; i++) Entries.Add(Rewrite(_library.New(Library.Podcast)));
        _library.Show([.. Entries]);
        return this;
    }

    /// <summary>Rewrites some, takes some away, adds some, recalls some: the graph follows step by step.</summary>
    public void Change()
    {
        Entry[] changed = [.. Enumerable.Range(0, 1 + _random.Next(6)).Select(_ => Pick(Entries)).Distinct()];
        foreach (var entry in changed) Rewrite(entry);
        _library.Show(changed);
        var gone = Pick(Entries);
        Entries.Remove(gone);
        _library.Hide(gone);
        var born = Rewrite(_library.New(Library.Podcast));
        Entries.Add(born);
        _library.Show(born);
    }

    public T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    public bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private Entry Rewrite(Entry entry)
    {
        entry.Shared.Clear();
        entry.Texts.Clear();
        entry.IsRecalled = Chance(10);
        entry.Revision = 1 + _random.Next(3);
        entry.PublishedAt = Chance(5) ? null : Entry.Noon.AddSeconds(_random.Next(5));
        entry.Review = new Review(ReviewState.Reviewed, Maybe<DateOnly?>(() => Day()), Maybe<DateOnly?>(() => Day()));
        return entry.Type == Library.Therapy ? RewriteTherapy(entry) : entry.Type == Library.Source ? RewriteSource(entry) : RewritePodcast(entry);
    }

    private Entry RewriteTherapy(Entry entry) => entry
        .With(("genericName", Word()), ("firstApprovalYear", Maybe(() => (JsonNode)(2000 + _random.Next(4)))))
        .In(Locale.En, $"t-{_random.Next(40)}", ("summary", Word()));

    private Entry RewriteSource(Entry entry) => entry.With(("title", Word())).In(Locale.En, $"s-{_random.Next(6)}");

    private Entry RewritePodcast(Entry entry)
    {
        entry.With(
            ("studio", Word()),
            ("audience", Pick(["PATIENT", "CAREGIVER"])),
            ("episode", Maybe(() => (JsonNode)_random.Next(8))),
            ("rating", Maybe(() => (JsonNode)(_random.Next(-4, 4) / 4.0))),
            ("explicit", Maybe(() => (JsonNode)Chance(2))),
            ("recordedOn", Maybe(() => (JsonNode)Day().ToString("O", CultureInfo.InvariantCulture))),
            ("endsAt", Maybe(() => (JsonNode)Pick(["2026-11-23T09:00:00Z", "2026-11-23T09:00:00.5Z", "2027-01-01T00:00:00Z"]))),
            ("routes", Some(3, () => Pick(["INTRAVENOUS", "SUBCUTANEOUS", "ORAL"]))),
            ("scores", Some(3, () => _random.Next(4) / 2.0)),
            ("codes", Some(2, () => Library.Code(Pick(["NCIT", "MESH"]), Pick(["C1", "C2"]), Word()))),
            ("therapy", Target(Library.Therapy)),
            ("prequel", Maybe(() => Target(Library.Podcast))),
            ("mentions", Some(3, () => Target(Pick([Library.Therapy, Library.Podcast])))),
            ("chapters", new JsonArray([.. Keys().Select(Chapter)])));
        foreach (var locale in Chance(3) ? [Locale.En, Locale.Es] : Chance(4) ? [Locale.Es] : new[] { Locale.En })
            entry.In(locale, $"p-{_random.Next(40)}", ("title", Word()), ("motto", Maybe(() => (JsonNode)Word())), ("transcript", Word()),
                ("tags", Some(2, Word)), ("chapters", new JsonObject(Keys().Select(k => KeyValuePair.Create<string, JsonNode?>(k, new JsonObject { ["heading"] = Word() })))));
        return entry;
    }

    private JsonNode Chapter(string key)
    {
        var chapter = new JsonObject { ["key"] = key, ["seconds"] = _random.Next(3) };
        if (Chance(2)) chapter["source"] = Target(Library.Source);
        return chapter;
    }

    private string[] Keys() => Pick<string[]>([[], ["a"], ["a", "b"], ["b", "a", "c"]]);

    private string Word() => Pick(EnglishWords);

    private DateOnly Day() => new DateOnly(2026, 11, 20).AddDays(_random.Next(7));

    private T? Maybe<T>(Func<T> make) => Chance(3) ? default : make();

    private JsonArray? Some<T>(int most, Func<T> make) =>
        Chance(4) ? null : [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make() as JsonNode ?? JsonValue.Create(make()))];

    /// <summary>Mostly an entry of the library; now and then one that is not there.</summary>
    private string Target(ContentType type) =>
        (Chance(8) || Entries.Where(e => e.Type == type).ToList() is not { Count: > 0 } some ? Library.IdOf(100_000 + _random.Next(3)) : Pick(some).Id).ToString();
}
