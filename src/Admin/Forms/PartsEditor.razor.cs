using System.Text.Json.Nodes;
using Immunotherapy.Admin.Entries;
using Immunotherapy.Gateway;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Forms;

/// <summary>A list of parts: each with its fields, to be added, moved and taken out.</summary>
public sealed partial class PartsEditor : IDisposable
{
    private IReadOnlyList<string> _keys = [];
    private RemovedPart? _removed;
    private string? _refusal;
    private string _shown = "";

    [CascadingParameter]
    public required OpenEntry Entry { get; set; }

    [Parameter]
    public required Field Field { get; set; }

    [Inject]
    public required IIds Ids { get; set; }

    private Dictionary<string, string> Titles { get; set; } = [];

    protected override void OnInitialized()
    {
        Read();
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
        Read();
        var shown = $"{Entry.IsEditable} {string.Join(' ', _keys.Select(k => $"{k} {Titles[k]}"))}";
        if (shown == _shown) return;
        _shown = shown;
        StateHasChanged();
    }

    private void Read()
    {
        _keys = FormPaths.Keys(Entry.View.Working, Field);
        Titles = _keys.ToDictionary(k => k, k => PartTitle.Of(Entry.View.Working, Field, k, Entry.Language));
    }

    private Task<bool> AddAsync()
    {
        var key = $"part-{Ids.Next().ToString("N")[^12..]}";
        return DoAsync(_ => [(new FieldPath(Field.Name, key), new JsonObject())]);
    }

    private Task<bool> MoveAsync(string key, int place) => DoAsync(view => [(new FieldPath(Field.Name), Moving.Part(view.Working, Field, key, place))]);

    private async Task RemoveAsync(string key)
    {
        var removed = RemovedPart.Of(Entry.View.Working, Field, key, Titles[key]);
        if (await DoAsync(_ => [(new FieldPath(Field.Name, key), null)])) _removed = removed;
    }

    private async Task UndoAsync()
    {
        if (_removed is not { } removed) return;
        if (await DoAsync(view => removed.Back(view.Working, Field))) _removed = null;
    }

    private async Task OnReorderingAsync(string list, string key, int place)
    {
        if (list != Field.Name) return;
        await MoveAsync(key, place > _keys.ToList().IndexOf(key) ? place - 1 : place);
        StateHasChanged();
    }

    private async Task<bool> DoAsync(Func<EntryView, IReadOnlyList<(FieldPath, JsonNode?)>> next)
    {
        _refusal = await Entry.ChangeAsync(next);
        return _refusal is null;
    }
}
