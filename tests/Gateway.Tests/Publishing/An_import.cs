using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class An_import
{
    private static readonly DateTimeOffset Day = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Comes_out_as_it_went_in(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        ImportedEntry[] entries =
        [
            Topic(room, 1, "hub", es: "centro"),
            Topic(room, 2, "draft", published: false),
            Topic(room, 3, "half", es: "mitad", esPublished: false),
            Topic(room, 4, "recalled") with { IsRecalled = true },
        ];

        var answer = await ImportAsync(room, entries);

        Assert.Equal(new ImportAnswer(4, 0, 0), answer);
        var exported = await room.Queries.ExportAsync(Stop).ToListAsync(Stop);
        Assert.Equal(entries.Select(Print), exported.Select(Print));
        Assert.Equal((2, 3L), (room.Published.Count(room.Catalog["Topic"]), room.Published.Change));
        Assert.True(room.Published.ById(entries[3].Id)!.IsRecalled);
        Assert.Equal(entries[1].Id, (await room.DraftAsync()).BySlug(room.Catalog["Topic"], "draft", Locale.En)?.Id);
        Assert.Equal([Locale.En, Locale.Es], (await room.DraftAsync()).ById(entries[2].Id)!.Locales);
        Assert.Equal(entries[0].Id, room.Published.BySlug(room.Catalog["Topic"], "old-hub", Locale.En)?.Id);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Again_leaves_alone_what_is_the_same_and_renews_what_differs(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var (same, other) = (Topic(room, 1, "same", es: "igual"), Topic(room, 2, "other"));
        await ImportAsync(room, same, other);
        var document = other.Document.Clone();
        document.Texts[Locale.En]["title"] = "Renewed";

        var answer = await ImportAsync(room, same, other with { Document = document });

        Assert.Equal(new ImportAnswer(0, 1, 1), answer);
        var text = room.Published.ById(other.Id)!.Text(Locale.En);
        Assert.Equal((2, Day), (text.Revision, text.PublishedAt));
        Assert.Equal("\"Renewed\"", room.Published.ById(other.Id)!.Values(Locale.En).Json(room.Catalog["Topic"]["title"]).ToText());
    }

    [Theory, EnumData<StoreProvider>]
    public async Task With_anything_wrong_takes_nothing_in_and_names_it_all(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var broken = Topic(room, 2, "broken");
        broken.Document.Shared["kind"] = "NONSENSE";
        var entries = Enumerable.Range(10, 600).Select(i => Topic(room, i, $"fine-{i}")).ToList();
        entries.Insert(1, broken);
        entries.Add(Topic(room, 3, "lost", parent: Id(999_999)));
        entries.Add(Topic(room, 4, "fine-10"));
        entries.Add(Topic(room, 5, "upper", parent: Id(6)));
        entries.Add(Topic(room, 6, "lower", parent: Id(5)));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => ImportAsync(room, [.. entries]));

        Assert.Equal(
            ["file-2.md: kind", "file-3.md: parent", "file-4.md: slug@en", "file-5.md: parent", "file-6.md: parent"],
            refused.Findings.Select(f => f.Path).Distinct().Order());
        await using var store = room.Cabinet.Read();
        Assert.Equal((0, 0, 0), (await store.Entries.CountAsync(Stop), await store.Changes.CountAsync(Stop), await store.Audit.CountAsync(Stop)));
        Assert.Equal(0, room.Published.Count(room.Catalog["Topic"]));
    }

    [Fact]
    public async Task May_link_forwards_and_to_what_is_kept()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        var kept = await room.PublishedTopicAsync("kept");

        await ImportAsync(room, Topic(room, 1, "child", parent: Id(2)), Topic(room, 2, "middle", parent: kept));

        var parent = room.Catalog["Topic"]["parent"];
        Assert.Equal(Id(2), room.Published.Follow(room.Published.ById(Id(1))!, null, parent)?.Id);
        Assert.Equal(kept, room.Published.Follow(room.Published.ById(Id(2))!, null, parent)?.Id);
    }

    [Fact]
    public async Task Stops_at_a_hundred_findings()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);

        var refused = await Assert.ThrowsAsync<RefusedException>(
            () => ImportAsync(room, [.. Enumerable.Range(1, 300).Select(i => Topic(room, i, "the-same"))]));

        Assert.Equal(100, refused.Findings.Count);
    }

    [Fact]
    public async Task Tells_how_far_it_is_and_passes_on_what_the_files_throw()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        var told = new Told();

        await room.Desk.ImportAsync(Enumerable.Range(1, 1_100).Select(i => Topic(room, i, $"topic-{i}")).ToAsyncEnumerable(), Newsroom.Ann, told, Stop);
        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => room.Desk.ImportAsync(Failing(room), Newsroom.Ann, null, Stop));

        Assert.Equal([500L, 1_000L, 1_100L], told.Values);
        Assert.Equal("file 2 is torn", failure.Message);
        Assert.Equal(1_100, room.Published.Count(room.Catalog["Topic"]));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Is_heard_by_other_processes(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        await using var beside = await room.BesideAsync();
        await beside.HearAsync();
        _ = await beside.DraftAsync();

        await ImportAsync(room, [.. Enumerable.Range(1, 700).Select(i => Topic(room, i, $"topic-{i}", published: i % 2 == 0))]);
        await beside.HearAsync();

        Assert.Equal(350, beside.Published.Count(room.Catalog["Topic"]));
        Assert.Equal(700, (await beside.DraftAsync()).Count(room.Catalog["Topic"]));
    }

    private static Task<ImportAnswer> ImportAsync(Newsroom room, params ImportedEntry[] entries) =>
        room.Desk.ImportAsync(entries.ToAsyncEnumerable(), Newsroom.Ann, null, Stop);

    private static async IAsyncEnumerable<ImportedEntry> Failing(Newsroom room)
    {
        yield return Topic(room, 5_000, "last");
        await Task.Yield();
        throw new InvalidDataException("file 2 is torn");
    }

    private static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);

    private static ImportedEntry Topic(
        Newsroom room, int number, string slug, bool published = true, string? es = null, bool esPublished = true, Guid? parent = null)
    {
        var document = new Document
        {
            Shared = new JsonObject
            {
                ["kind"] = "OVERVIEW",
                ["audience"] = "PATIENT",
                ["sections"] = new JsonArray(new JsonObject { ["key"] = "how" }),
                ["parent"] = parent?.ToString(),
            },
        };
        if (parent is null) document.Shared.Remove("parent");
        document.Texts[Locale.En] = Words(slug);
        var standings = new Dictionary<Locale, ImportedStanding> { [Locale.En] = Standing(published, published ? [$"old-{slug}"] : []) };
        if (es is not null)
        {
            document.Texts[Locale.Es] = Words(es);
            standings[Locale.Es] = Standing(published && esPublished, []);
        }
        return new ImportedEntry { Id = Id(number), Type = room.Catalog["Topic"], Document = document, Standings = standings, Origin = $"file-{number}.md" };
    }

    private static JsonObject Words(string slug) => new()
    {
        ["slug"] = slug,
        ["title"] = $"Title of {slug}",
        ["summary"] = "One sentence.",
        ["sections"] = new JsonObject { ["how"] = new JsonObject { ["heading"] = "How", ["body"] = "Some *words* and a [link](https://example.org)." } },
    };

    private static ImportedStanding Standing(bool isPublished, string[] oldSlugs) => new()
    {
        PublishedAt = isPublished ? Day : null,
        UpdatedAt = Day.AddDays(1),
        Review = new Review(ReviewState.Sample, null, new(2027, 5, 23)),
        Notice = new Notice(NoticeKind.Sample, "A sample.", Day),
        OldSlugs = oldSlugs,
    };

    private static string Print(ImportedEntry entry) => string.Join('\n',
        [$"{entry.Id} {entry.Type} {entry.IsRecalled}", Canonical(entry.Document.Shared), .. entry.Document.Texts.Select(t => $"{t.Key} {Canonical(t.Value)}"),
            .. entry.Standings.OrderBy(s => s.Key).Select(s => $"{s.Key} {s.Value.PublishedAt:O} {s.Value.UpdatedAt:O} {s.Value.Review} {s.Value.Notice} {string.Join(',', s.Value.OldSlugs)}")]);

    private static string Canonical(JsonObject json) => System.Text.Encoding.UTF8.GetString(CanonicalJson.Write(json));

    private sealed class Told : IProgress<long>
    {
        public List<long> Values { get; } = [];

        public void Report(long value) => Values.Add(value);
    }
}
