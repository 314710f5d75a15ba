using System.Globalization;
using System.Text.Json.Nodes;
using Bunit;
using Immunotherapy.Admin.Entries;
using Immunotherapy.Admin.Forms;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Immunotherapy.Admin.Tests.Forms;

/// <summary>The editors of an open entry, without a browser; the Desk is the real one.</summary>
internal sealed class FormPage : ICurrentActor, IAsyncDisposable
{
    private readonly BunitContext _page = new();
    private readonly FormServer _server;

    private FormPage(FormServer server)
    {
        _server = server;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        _page.JSInterop.Mode = JSRuntimeMode.Loose;
        _page.Services.AddLocalization().AddNaming().AddSingleton<LinkCards>().AddSingleton<ICurrentActor>(this);
        _page.Services.AddSingleton(server.Desk).AddSingleton(server.Queries).AddSingleton(server.Services.GetRequiredService<IPerspectives>());
        _page.Services.AddSingleton(server.Services.GetRequiredService<Catalog>()).AddSingleton(server.Services.GetRequiredService<IIds>());
    }

    public OpenEntry Entry { get; private set; } = null!;

    private static CancellationToken Stop => Xunit.TestContext.Current.CancellationToken;

    public static async Task<FormPage> OpenAsync(FormServer server, string type, params (string Path, JsonNode? Value)[] values)
    {
        var page = new FormPage(server);
        var id = await server.Desk.CreateAsync(server.Services.GetRequiredService<Catalog>()[type], FormServer.Ann, null, Stop);
        await server.Desk.EditAsync(id, "setting-up", [.. values.Select((v, i) => new Edit(i + 1, v.Path, v.Value))], FormServer.Ann, Stop);
        page.Entry = (await OpenEntry.OpenAsync(
            server.Desk, server.Queries, server.Services.GetRequiredService<EntryNews>(), FormServer.Ann, "page-of-ann", id, Locale.En,
            page._page.Renderer.Dispatcher.InvokeAsync, FormattableString.Invariant, Stop))!;
        return page;
    }

    Task<Actor> ICurrentActor.GetAsync() => Task.FromResult(FormServer.Ann);

    /// <summary>The editor of one field of the entry.</summary>
    public IRenderedComponent<FieldEditor> Draw(string field) => _page.Render<CascadingValue<OpenEntry>>(parameters => parameters
        .Add(c => c.Value, Entry)
        .AddChildContent<FieldEditor>(editor => editor.Add(e => e.Field, Entry.Type[field]).Add(e => e.Path, new FieldPath(field))))
        .FindComponent<FieldEditor>();

    /// <summary>What the Desk has at a place now.</summary>
    public async Task<string?> KeptAsync(string path) =>
        DocumentRules.Get((await _server.ViewAsync(Entry.Id)).Working, FieldPath.TryParse(path)!)?.ToJsonString();

    /// <summary>The text that it has there.</summary>
    public async Task<string?> TextAsync(string path) => (string?)DocumentRules.Get((await _server.ViewAsync(Entry.Id)).Working, FieldPath.TryParse(path)!);

    public async ValueTask DisposeAsync()
    {
        await Entry.DisposeAsync();
        await _page.DisposeAsync();
    }
}
