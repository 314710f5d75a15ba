using Immunotherapy.Admin.Entries;
using Immunotherapy.Admin.Forms;
using Immunotherapy.Gateway;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Sections;

/// <summary>The sections of a page, as it is read: an outline of them, and each with its heading, its text and what it shows.</summary>
public sealed partial class SectionsEditor : IDisposable
{
    private PartList _parts = null!;
    private IReadOnlyList<SectionSummary> _sections = [];
    private ElementReference _undo;
    private string? _said;
    private string? _goingTo;
    private bool _hasRemoved;
    private (bool, Locale) _shown;

    [CascadingParameter]
    public required OpenEntry Entry { get; set; }

    /// <summary>The list of sections.</summary>
    [Parameter, EditorRequired]
    public required Field Field { get; set; }

    [Inject]
    public required IIds Ids { get; set; }

    private bool CanAdd => Entry.IsEditable && _parts.HasRoom;

    protected override void OnInitialized()
    {
        _parts = new PartList(Entry, Field, Ids);
        Read();
        Entry.Changed += OnChanged;
        Entry.Reordering += OnReorderingAsync;
    }

    public void Dispose()
    {
        Entry.Changed -= OnChanged;
        Entry.Reordering -= OnReorderingAsync;
    }

    // What a press has drawn is gone to once it is there.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_goingTo is { } key)
        {
            _goingTo = null;
            await GoToAsync(key);
        }
        if (_hasRemoved)
        {
            _hasRemoved = false;
            await _undo.FocusAsync();
        }
    }

    private void OnChanged()
    {
        var (before, shown) = (_sections, _shown);
        Read();
        if (shown != _shown || !before.SequenceEqual(_sections)) StateHasChanged();
    }

    private void Read()
    {
        _parts.Read();
        _sections = [.. _parts.Keys.Select(key => SectionSummary.Of(Entry.View.Working, Field, key, Entry.Language))];
        _shown = (Entry.IsEditable, Entry.Language);
    }

    private Task GoToAsync(string key) => Entry.GoToAsync(new FieldPath(Field.Name, key, SectionFields.Heading, Entry.Language).ToString());

    private async Task AddAsync(int place) => _goingTo = await _parts.AddAsync(place);

    private async Task MoveAsync(SectionSummary section, int place)
    {
        if (await _parts.MoveAsync(section.Key, place)) Say(section);
    }

    private async Task OnReorderingAsync(string list, string key, int place)
    {
        if (!await _parts.DropAsync(list, key, place)) return;
        Say(_sections.First(s => s.Key == key));
        StateHasChanged();
    }

    private async Task RemoveAsync(SectionSummary section)
    {
        await _parts.RemoveAsync(section.Key);
        _hasRemoved = _parts.Removed?.Key == section.Key;
    }

    private async Task UndoAsync()
    {
        var key = _parts.Removed?.Key;
        await _parts.UndoAsync();
        if (_parts.Removed is null) _goingTo = key;
    }

    private void Say(SectionSummary section) =>
        _said = Words["{0} is now section {1} of {2}.", NameOf(section), _parts.Keys.ToList().IndexOf(section.Key) + 1, _parts.Keys.Count];

    private string NameOf(SectionSummary section) => Named(section.Title);

    private string Named(string title) => title.Length > 0 ? title : Words["Section without a heading"];
}
