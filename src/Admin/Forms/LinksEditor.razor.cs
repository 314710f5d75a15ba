using System.Text.Json.Nodes;
using Immunotherapy.Admin.Entries;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Forms;

/// <summary>A link, or a list of them in an order that counts: each as a card, found by searching.</summary>
public sealed partial class LinksEditor : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<LinkCard> _cards = [];
    private string? _refusal;
    private string? _shown;
    private ContentType? _kind;
    private (LinkCard Card, int Place)? _removed;

    [CascadingParameter]
    public required OpenEntry Entry { get; set; }

    [Parameter]
    public required Field Field { get; set; }

    [Parameter]
    public required FieldPath Path { get; set; }

    /// <summary>The id of what names the field.</summary>
    [Parameter]
    public required string NameId { get; set; }

    /// <summary>What an entry of a type looks like where it is shown.</summary>
    [Parameter]
    public Func<ContentType, string?>? LookOf { get; set; }

    [Inject]
    public required Catalog Catalog { get; set; }

    [Inject]
    internal LinkCards Cards { get; set; } = null!;

    private IReadOnlyList<ContentType> Types => (Catalog.TargetOf(Field) ?? _kind) is { } type ? [type] : Catalog.Types;

    protected override async Task OnInitializedAsync()
    {
        Entry.Changed += OnChanged;
        Entry.Reordering += OnReorderingAsync;
        await ReadAsync();
    }

    public void Dispose()
    {
        Entry.Changed -= OnChanged;
        Entry.Reordering -= OnReorderingAsync;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    private void OnChanged() => _ = InvokeAsync(ReadAsync);

    // Asked after every batch that anybody types; only another list, language or right to write is drawn.
    private async Task ReadAsync()
    {
        var ids = Ids(Entry.View);
        var shown = $"{Entry.IsEditable} {Entry.Language} {string.Join(' ', ids)}";
        if (shown == _shown) return;
        _shown = shown;
        _cards = await Cards.OfAsync(ids, Entry.Language, _leaving.Token);
        StateHasChanged();
    }

    private IReadOnlyList<Guid> Ids(EntryView view) => DocumentRules.Get(view.Working, Path) switch
    {
        null => [],
        JsonArray all => [.. all.Select(id => Guid.Parse((string)id!))],
        var one => [Guid.Parse((string)one!)],
    };

    private Task<bool> AddAsync(Guid id) => DoAsync(ids => ids.Contains(id) ? ids : [.. ids, id]);

    private void ChooseKind(ChangeEventArgs chosen) => _kind = Catalog.Find((string)chosen.Value!);

    private async Task RemoveAsync(LinkCard card)
    {
        var place = _cards.ToList().IndexOf(card);
        if (await DoAsync(ids => [.. ids.Where(i => i != card.Id)])) _removed = (card, place);
    }

    private async Task UndoAsync()
    {
        if (_removed is not var (card, place)) return;
        if (await DoAsync(ids => ids.Contains(card.Id) ? ids : [.. ids.Take(place), card.Id, .. ids.Skip(place)])) _removed = null;
    }

    private Task<bool> MoveAsync(Guid id, int place) => DoAsync(ids =>
    {
        var moved = ids.Where(i => i != id).ToList();
        moved.Insert(Math.Clamp(place, 0, moved.Count), id);
        return moved;
    });

    private async Task OnReorderingAsync(string list, string item, int place)
    {
        if (list != Path.ToString()) return;
        var id = Guid.Parse(item);
        await MoveAsync(id, place > _cards.ToList().FindIndex(c => c.Id == id) ? place - 1 : place);
        StateHasChanged();
    }

    private async Task<bool> DoAsync(Func<IReadOnlyList<Guid>, IReadOnlyList<Guid>> next)
    {
        _refusal = await Entry.ChangeAsync(view => [(Path, Value(next(Ids(view))))]);
        return _refusal is null;
    }

    private JsonNode? Value(IReadOnlyList<Guid> ids) =>
        Field.IsList ? new JsonArray([.. ids.Select(id => (JsonNode)id.ToString())])
        : ids.Count == 0 ? null
        : ids[^1].ToString();
}
