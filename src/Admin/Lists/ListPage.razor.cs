using System.Globalization;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.Shell;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using MudBlazor;

namespace Immunotherapy.Admin.Lists;

/// <summary>The list of one content type, derived from its descriptor. Its address says all that it shows.</summary>
public sealed partial class ListPage : IDisposable
{
    // What one bulk act takes on: its preview can still be read.
    public const int MostChosen = 500;

    private readonly CancellationTokenSource _leaving = new();
    private readonly HashSet<Guid> _chosen = [];
    private ListAddress? _address;
    private ListAnswer? _answer;
    private string? _refusal;

    /// <summary>As the descriptor names it.</summary>
    [Parameter]
    public required string Plural { get; set; }

    [Inject]
    public required Sentences Sentences { get; set; }

    [Inject]
    public required Desk Desk { get; set; }

    [Inject]
    public required EditorQueries Queries { get; set; }

    [Inject]
    public required ICurrentActor Actor { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IDialogService Dialogs { get; set; }

    private static Locale Shown => Locales.FromTag(CultureInfo.CurrentUICulture.Name) ?? Locales.Default;

    private IReadOnlyList<string> Owners => _answer?.Owners ?? [];

    protected override void OnInitialized() => Navigation.LocationChanged += OnMoved;

    protected override Task OnParametersSetAsync() => ShowAsync();

    private async Task ShowAsync()
    {
        var type = ImmunotherapyCatalog.Catalog.FindPlural(Plural);
        var address = type is null ? null : ListAddress.Read(type, Navigation.ToAbsoluteUri(Navigation.Uri).Query);
        if (address?.Type != _address?.Type) Clear();
        _address = address;
        _refusal = null;
        if (_address is not null) await ReadAsync(_address);
    }

    private async Task ReadAsync(ListAddress address)
    {
        _answer = await Queries.ReadListAsync(address.ToQuery(Shown), _leaving.Token);
        // A page that is no more, after others took entries out: the last one there is.
        if (_answer is { Rows.Count: 0, Total: > 0 }) GoTo(address with { Page = (_answer.Total + address.Size - 1) / address.Size });
    }

    private void GoTo(ListAddress address) => Navigation.NavigateTo(address.Href);

    private void OnMoved(object? sender, LocationChangedEventArgs moved)
    {
        // Another list comes by its parameter; the same one with another query does not.
        if (_address is not null && new Uri(moved.Location).AbsolutePath == ConsoleAddresses.List(_address.Type)) _ = InvokeAsync(ShowAgainAsync);
    }

    private async Task ShowAgainAsync()
    {
        await ShowAsync();
        StateHasChanged();
    }

    private async Task CreateAsync()
    {
        try
        {
            var id = await Desk.CreateAsync(_address!.Type, await Actor.GetAsync(), null, _leaving.Token);
            Navigation.NavigateTo(ConsoleAddresses.Entry(_address.Type, id));
        }
        catch (RefusedException refused)
        {
            _refusal = Sentences.Of(refused);
        }
    }

    private async Task ChooseAllAsync()
    {
        var all = await Queries.ReadListAsync(_address!.ToQuery(Shown) with { Skip = 0, Take = MostChosen }, _leaving.Token);
        foreach (var row in all.Rows) _chosen.Add(row.Work.Id);
    }

    private void Clear() => _chosen.Clear();

    private async Task ActAsync(BulkKind kind)
    {
        var all = await Queries.ReadListAsync(new ListQuery { Type = _address!.Type, Take = int.MaxValue }, _leaving.Token);
        var rows = all.Rows.Where(r => _chosen.Contains(r.Work.Id)).ToList();
        var dialog = await Dialogs.ShowAsync<BulkDialog>(
            null, new DialogParameters<BulkDialog> { { d => d.Kind, kind }, { d => d.Rows, rows }, { d => d.Locale, Shown } },
            new DialogOptions { MaxWidth = MaxWidth.Medium, FullWidth = true, BackdropClick = false });
        if (await dialog.Result is { Canceled: false }) Clear();
        await ShowAsync();
    }

    public void Dispose()
    {
        Navigation.LocationChanged -= OnMoved;
        _leaving.Cancel();
        _leaving.Dispose();
    }
}
