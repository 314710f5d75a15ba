using System.Globalization;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Home;

/// <summary>Some entries that wait for the same thing.</summary>
public sealed partial class Shelf
{
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required WorkShelf Of { get; set; }

    /// <summary>What is said where nothing waits.</summary>
    [Parameter, EditorRequired]
    public required string Nothing { get; set; }

    /// <summary>Why an entry stands here.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment<ListRow> Note { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private static Locale Shown => Locales.FromTag(CultureInfo.CurrentUICulture.Name) ?? Locales.Default;

    private DateOnly Today => DateOnly.FromDateTime(Time.GetUtcNow().UtcDateTime);

    private string TitleOf(ListRow row) => row.Node is not null && Titles.Of(row.Node, Shown) is { } title ? title : Words["Untitled"];
}
