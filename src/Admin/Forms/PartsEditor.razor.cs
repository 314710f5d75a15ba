using Immunotherapy.Admin.Entries;
using Immunotherapy.Gateway;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Forms;

/// <summary>A list of parts: each with its fields, to be added, moved and taken out.</summary>
public sealed partial class PartsEditor : IDisposable
{
    private PartList _parts = null!;
    private string _shown = "";

    [CascadingParameter]
    public required OpenEntry Entry { get; set; }

    [Parameter]
    public required Field Field { get; set; }

    [Inject]
    public required IIds Ids { get; set; }

    protected override void OnInitialized()
    {
        _parts = new PartList(Entry, Field, Ids);
        _parts.Read();
        Entry.Changed += OnChanged;
        Entry.Reordering += OnReorderingAsync;
    }

    public void Dispose()
    {
        Entry.Changed -= OnChanged;
        Entry.Reordering -= OnReorderingAsync;
    }

    // Typing in a part changes nothing here but its title.
    private void OnChanged()
    {
        _parts.Read();
        var shown = $"{Entry.IsEditable} {string.Join(' ', _parts.Keys.Select(k => $"{k} {_parts.Titles[k]}"))}";
        if (shown == _shown) return;
        _shown = shown;
        StateHasChanged();
    }

    private async Task OnReorderingAsync(string list, string key, int place)
    {
        if (await _parts.DropAsync(list, key, place)) StateHasChanged();
    }
}
