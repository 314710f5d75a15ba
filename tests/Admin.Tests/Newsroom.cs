using System.Text.Json.Nodes;
using Bunit;
using Immunotherapy.Admin.Lists;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.Shell;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace Immunotherapy.Admin.Tests;

/// <summary>A Desk on a store of its own, and components of the console that ask it.</summary>
internal sealed class Newsroom : IAsyncDisposable
{
    public static readonly Actor Ann = new("ann");

    private readonly WebApplication _app;
    private long _sequence;

    private Newsroom(WebApplication app)
    {
        _app = app;
        Browser.JSInterop.Mode = JSRuntimeMode.Loose;
        Browser.Services.AddLogging().AddLocalization().AddMudServices().AddNaming().AddLists();
        Browser.Services.AddScoped<StageNames>();
        Browser.Services.AddSingleton<ICurrentActor>(new Sitting(Ann)).AddSingleton(Desk).AddSingleton(Queries).AddSingleton(TimeProvider.System);
    }

    public BunitContext Browser { get; } = new();
    public Desk Desk => _app.Services.GetRequiredService<Desk>();
    public EditorQueries Queries => _app.Services.GetRequiredService<EditorQueries>();
    public ContentGraph Published => _app.Services.GetRequiredService<IPerspectives>().Published;
    public Admission Admission => _app.Services.GetRequiredService<Admission>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Newsroom> OpenAsync()
    {
        var builder = WebApplication.CreateBuilder(["--Store:Connection", $"InMemory={Guid.NewGuid()}", "--Sample:Import", "false"]);
        var app = builder.AddGateway().AddConsole().Build();
        await app.PrepareStoreAsync(Stop);
        await app.Services.GetRequiredService<Worlds>().LoadAsync(Stop);
        return new Newsroom(app);
    }

    public async Task<Guid> DraftAsync(string type, params (string Path, JsonNode? Value)[] values)
    {
        var id = await Desk.CreateAsync(ImmunotherapyCatalog.Catalog[type], Ann, null, Stop);
        await WriteAsync(id, values);
        return id;
    }

    public async Task WriteAsync(Guid id, params (string Path, JsonNode? Value)[] values)
    {
        var answer = await Desk.EditAsync(id, "test", [.. values.Select(v => new Edit(++_sequence, v.Path, v.Value))], Ann, Stop);
        Assert.All(answer.Edits, edit => Assert.Equal(EditOutcome.Applied, edit.Outcome));
    }

    /// <summary>A topic that can be published in both languages.</summary>
    public Task<Guid> TopicAsync(string slug, Guid? parent = null) => DraftAsync("Topic",
    [
        ("slug@en", slug), ("title@en", $"Title of {slug}"), ("summary@en", "One sentence."), ("kind", "OVERVIEW"), ("audience", "PATIENT"),
        ("sections", new JsonArray(new JsonObject { ["key"] = "how" })), ("sections[how].heading@en", "How it works"), ("sections[how].body@en", "Some words."),
        ("slug@es", slug + "-es"), ("title@es", $"Título de {slug}"), ("summary@es", "Una frase."), ("sections[how].heading@es", "Cómo funciona"),
        .. parent is { } id ? [("parent", id.ToString())] : Array.Empty<(string, JsonNode?)>(),
    ]);

    public async Task<Guid> PublishedTopicAsync(string slug)
    {
        var id = await TopicAsync(slug);
        await Desk.PublishAsync(id, Locales.All, Ann, Stop);
        return id;
    }

    public async Task<IReadOnlyList<ListRow>> TopicsAsync() =>
        (await Queries.ReadListAsync(new ListQuery { Type = ImmunotherapyCatalog.Catalog["Topic"], Take = 100 }, Stop)).Rows;

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        await _app.DisposeAsync();
    }

    private sealed class Sitting(Actor actor) : ICurrentActor
    {
        public Task<Actor> GetAsync() => Task.FromResult(actor);
    }
}
