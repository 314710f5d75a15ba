using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Pictures;
using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Gateway.Publishing.Timing;
using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Search;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.DependencyInjection;

namespace Immunotherapy.Gateway.Tests.Publishing;

/// <summary>A Desk and the graphs that follow it, on a store of its own; more of them on the same store are other processes.</summary>
internal sealed class Newsroom : IAsyncDisposable
{
    public static readonly Actor Ann = new("ann");
    public static readonly Actor Bob = new("bob");
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;
    private readonly bool _ownsStore;
    private long _sequence;

    private Newsroom(TestStore store, Cabinet cabinet, TestTime time, bool ownsStore)
    {
        (Store, Cabinet, Time, _ownsStore) = (store, cabinet, time, ownsStore);
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton(cabinet).AddSingleton<TimeProvider>(time).AddSingleton<IIds, SystemIds>().AddAccess();
        services.AddSingleton(provider => Shelf.Patient(provider.GetRequiredService<IPerspectives>())).AddPublishing();
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
    }

    public TestStore Store { get; }
    public Cabinet Cabinet { get; }
    public TestTime Time { get; }
    public Desk Desk => _services.GetRequiredService<Desk>();
    public EditorQueries Queries => _services.GetRequiredService<EditorQueries>();
    public Worlds Worlds => _services.GetRequiredService<Worlds>();
    public SearchIndexes Search => _services.GetRequiredService<SearchIndexes>();
    public People People => _services.GetRequiredService<People>();
    public AccessLinks Links => _services.GetRequiredService<AccessLinks>();
    public Accounts Accounts => _services.GetRequiredService<Accounts>();
    public AuditLog Audit => _services.GetRequiredService<AuditLog>();
    public Sessions Sessions => _services.GetRequiredService<Sessions>();
    public Tokens Tokens => _services.GetRequiredService<Tokens>();
    public PictureShelf Pictures => _services.GetRequiredService<PictureShelf>();
    public Clock Clock => _services.GetRequiredService<Clock>();
    public Catalog Catalog => _services.GetRequiredService<Catalog>();
    public ContentGraph Published => Worlds.Published;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Newsroom> OpenAsync(StoreProvider provider)
    {
        var store = await TestStore.CreateAsync(provider);
        var room = new Newsroom(store, store.Cabinet, new TestTime(Start), ownsStore: true);
        await room.Worlds.LoadAsync(Stop);
        return room;
    }

    /// <summary>Another process on the same store.</summary>
    public async Task<Newsroom> BesideAsync()
    {
        var room = new Newsroom(Store, Store.Open(), Time, ownsStore: false);
        await room.Worlds.LoadAsync(Stop);
        return room;
    }

    /// <summary>Hears what other processes did, as the follower does.</summary>
    public async Task HearAsync()
    {
        await Worlds.CatchUpAsync(Stop);
        await Worlds.CatchUpDraftsAsync(Stop);
    }

    public Task<ContentGraph> DraftAsync() => SeeAsync(Perspective.Draft);

    public async Task<ContentGraph> SeeAsync(Perspective perspective) => await Worlds.GraphAsync(perspective, Stop);

    public async Task<Guid> DraftAsync(string type, params (string Path, JsonNode? Value)[] values)
    {
        var id = await Desk.CreateAsync(Catalog[type], Ann, null, Stop);
        await WriteAsync(id, values);
        return id;
    }

    public async Task WriteAsync(Guid id, params (string Path, JsonNode? Value)[] values)
    {
        var answer = await Desk.EditAsync(id, "test", [.. values.Select(v => new Edit(++_sequence, v.Path, v.Value))], Ann, Stop);
        Assert.All(answer.Edits, r => Assert.Equal((EditOutcome.Applied, null), (r.Outcome, r.Finding?.Message)));
    }

    public Task<PublishAnswer> PublishAsync(Guid id, params Locale[] locales) =>
        Desk.PublishAsync(id, locales.Length == 0 ? [Locale.En] : locales, Ann, Stop);

    /// <summary>A topic that can be published, in English, and in Spanish where a Spanish slug is given.</summary>
    public Task<Guid> TopicAsync(string slug, string? es = null, Guid? parent = null) =>
        DraftAsync("Topic", [.. Texts.Topic(slug, es), .. parent is { } id ? [("parent", id.ToString())] : Array.Empty<(string, JsonNode?)>()]);

    public async Task<Guid> PublishedTopicAsync(string slug, string? es = null)
    {
        var id = await TopicAsync(slug, es);
        await PublishAsync(id, es is null ? [Locale.En] : [Locale.En, Locale.Es]);
        return id;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_ownsStore) await Store.DisposeAsync();
    }
}
