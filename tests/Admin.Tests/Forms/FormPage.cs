using System.Globalization;
using System.Text.Json.Nodes;
using Bunit;
using Immunotherapy.Admin.Entries;
using Immunotherapy.Admin.Forms;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.Sections;
using Immunotherapy.Admin.Shell;
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

    private FormPage(FormServer server, bool isDerived)
    {
        _server = server;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        _page.JSInterop.Mode = JSRuntimeMode.Loose;
        _page.Services.AddLocalization().AddNaming().AddSingleton<StageNames>().AddForms().AddSingleton<ICurrentActor>(this);
        if (!isDerived) _page.Services.AddSections();
        _page.Services.AddSingleton(server.Services.GetRequiredService<TimeProvider>());
        _page.Services.AddSingleton(server.Desk).AddSingleton(server.Queries).AddSingleton(server.Services.GetRequiredService<IPerspectives>());
        _page.Services.AddSingleton(server.Services.GetRequiredService<Catalog>()).AddSingleton(server.Services.GetRequiredService<IIds>());
    }

    public OpenEntry Entry { get; private set; } = null!;

    private static CancellationToken Stop => Xunit.TestContext.Current.CancellationToken;

    /// <summary>A new entry with these values. Its editors are as derived, without those written by hand.</summary>
    public static Task<FormPage> OpenDerivedAsync(FormServer server, string type, params (string Path, JsonNode? Value)[] values) =>
        OpenAsync(new FormPage(server, isDerived: true), server, type, values);

    /// <summary>A new entry with these values.</summary>
    public static Task<FormPage> OpenAsync(FormServer server, string type, params (string Path, JsonNode? Value)[] values) =>
        OpenAsync(new FormPage(server, isDerived: false), server, type, values);

    private static async Task<FormPage> OpenAsync(FormPage page, FormServer server, string type, (string Path, JsonNode? Value)[] values)
    {
        var id = await server.Desk.CreateAsync(server.Services.GetRequiredService<Catalog>()[type], FormServer.Ann, null, Stop);
        await server.Desk.EditAsync(id, "setting-up", [.. values.Select((v, i) => new Edit(i + 1, v.Path, v.Value))], FormServer.Ann, Stop);
        page.Entry = (await OpenEntry.OpenAsync(
            server.Desk, stop => server.Queries.ReadEntryAsync(id, stop), server.Services.GetRequiredService<EntryNews>(), FormServer.Ann, "page-of-ann", Locale.En,
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
