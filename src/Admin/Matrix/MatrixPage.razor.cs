using System.Globalization;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Immunotherapy.Admin.Matrix;

/// <summary>All approvals at one look, with year and status in the cell: what is missing is an empty cell.</summary>
public sealed partial class MatrixPage
{
    // More than these no one reads, and no browser lays out in time.
    private const int MostRows = 150;
    private const int MostColumns = 80;

    private ApprovalMatrix? _matrix;
    private bool _isCut;
    private string _group = "";
    private bool _onlyFilled = true;

    [Inject]
    public required IPerspectives Perspectives { get; set; }

    [Inject]
    public required Catalog Catalog { get; set; }

    [Inject]
    public required IDialogService Dialogs { get; set; }

    private IReadOnlyList<Heading> Columns { get; set; } = [];

    private IReadOnlyList<Heading> Rows { get; set; } = [];

    protected override Task OnInitializedAsync() => ReadAsync();

    private string NameOf(string group) => Terms.Of(Catalog["Therapy"]["therapyClass"].Vocabulary!, group);

    private string StatusOf(Approval approval) => approval.Status is { } status ? Terms.Of(Catalog["Indication"]["status"].Vocabulary!, status) : "";

    private async Task ReadAsync()
    {
        var graph = await Perspectives.GraphAsync(Perspective.Draft, CancellationToken.None);
        _matrix = ApprovalMatrix.Of(graph, Locales.FromTag(CultureInfo.CurrentUICulture.Name) ?? Locales.Default);
        Arrange();
    }

    private void Arrange()
    {
        var columns = _matrix!.Therapies.Where(t => (_group.Length == 0 || t.Group == _group) && (!_onlyFilled || _matrix.IsApproved(t.Id))).ToList();
        Columns = [.. columns.Take(MostColumns)];
        var rows = _matrix.Cancers.Where(c => !_onlyFilled || Columns.Any(t => _matrix[c, t].Any())).ToList();
        Rows = [.. rows.Take(MostRows)];
        _isCut = columns.Count > MostColumns || rows.Count > MostRows;
    }

    private async Task ChangeAsync(Heading cancer, Heading therapy, Approval? approval)
    {
        var parameters = new DialogParameters<ApprovalDialog>
        {
            { d => d.Title, $"{therapy.Title}: {cancer.Title}" },
            { d => d.Cancer, cancer.Id },
            { d => d.Therapy, therapy.Id },
            { d => d.Approval, approval },
        };
        var dialog = await Dialogs.ShowAsync<ApprovalDialog>(null, parameters);
        if (await dialog.Result is { Canceled: false }) await ReadAsync();
    }
}
