using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Entries;

/// <summary>When each language was reviewed and is to be reviewed again.</summary>
public sealed partial class ReviewTab : IDisposable
{
    [CascadingParameter]
    public required OpenEntry Entry { get; set; }

    protected override void OnInitialized() => Entry.HeadChanged += StateHasChanged;

    public void Dispose() => Entry.HeadChanged -= StateHasChanged;

    private static string? Day(DateOnly? day) => day?.ToString("D", CultureInfo.CurrentCulture);
}
