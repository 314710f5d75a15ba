using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Lists;

/// <summary>A page of a list as a table; on a narrow screen each entry is a card.</summary>
public sealed partial class ListTable
{
    [Parameter, EditorRequired]
    public required ListAddress Address { get; set; }

    [Parameter, EditorRequired]
    public required ListAnswer Answer { get; set; }

    /// <summary>The entries that are marked, on other pages too.</summary>
    [Parameter, EditorRequired]
    public required HashSet<Guid> Chosen { get; set; }

    [Parameter, EditorRequired]
    public required Action ChosenChanged { get; set; }

    /// <summary>The language that values are shown in.</summary>
    [Parameter, EditorRequired]
    public Locale Locale { get; set; }

    private IEnumerable<ListColumn> Columns =>
        [ListColumns.Title(Address.Type), .. Address.Columns?.Select(c => ListColumns.Find(Address.Type, c)!) ?? ListColumns.Usual(Address.Type)];

    private bool AreAllChosen => Answer.Rows.All(r => Chosen.Contains(r.Work.Id));

    private string TitleOf(ListRow row) => row.Node is not null && Titles.Of(row.Node, Locale) is { } title ? title : Words["Untitled"];

    private string NameOf(ListColumn column) => ColumnNames.Of(column, Fields, Words);

    private string SortOf(ListColumn column) => Address.Sort != column.Key ? "none" : Address.Descending ? "descending" : "ascending";

    private string ArrowOf(ListColumn column) => Address.Sort != column.Key ? "" : Address.Descending ? " ↓" : " ↑";

    private void Choose(Guid id)
    {
        if (!Chosen.Remove(id)) Chosen.Add(id);
        ChosenChanged();
    }

    private void ChoosePage()
    {
        var all = AreAllChosen;
        foreach (var row in Answer.Rows)
            if (all) Chosen.Remove(row.Work.Id);
            else Chosen.Add(row.Work.Id);
        ChosenChanged();
    }
}
