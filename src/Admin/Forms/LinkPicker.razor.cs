using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Immunotherapy.Admin.Forms;

/// <summary>Finds an entry to link to while one types, or makes a new one with what was typed as its title.</summary>
public sealed partial class LinkPicker : IDisposable
{
    private const int ShortestTitle = 3;
    private const int MostCreatable = 3;

    private CancellationTokenSource _asking = new();
    private IReadOnlyList<LinkCard> _found = [];
    private string _list = "";
    private string _words = "";
    private bool _isOpen;
    private int _at = -1;

    /// <summary>What may be linked to.</summary>
    [Parameter]
    public required IReadOnlyList<ContentType> Types { get; set; }

    [Parameter]
    public required string NameId { get; set; }

    [Parameter]
    public required Locale Language { get; set; }

    /// <summary>What is linked already.</summary>
    [Parameter]
    public required IReadOnlySet<Guid> Except { get; set; }

    [Parameter]
    public EventCallback<Guid> Chosen { get; set; }

    [Inject]
    internal LinkCards Cards { get; set; } = null!;

    [Inject]
    public required Desk Desk { get; set; }

    [Inject]
    public required ICurrentActor Actor { get; set; }

    [Inject]
    public required IIds Ids { get; set; }

    // Any of twelve types is too much to offer: a new entry of any content is made from its list.
    private IEnumerable<ContentType> Creatable => _words.Trim().Length >= ShortestTitle && Types.Count <= MostCreatable ? Types : [];

    private int Offered => _found.Count + Creatable.Count();

    protected override void OnInitialized() => _list = $"found-{Ids.Next():N}";

    public void Dispose()
    {
        _asking.Cancel();
        _asking.Dispose();
    }

    private Task SearchAsync(ChangeEventArgs typed)
    {
        _words = (string?)typed.Value ?? "";
        // Escape closes it, and browsers then empty what is for searching: that opens nothing.
        return _words is "" && !_isOpen ? Task.CompletedTask : OpenAsync();
    }

    private async Task OpenAsync()
    {
        await _asking.CancelAsync();
        _asking.Dispose();
        _asking = new CancellationTokenSource();
        try
        {
            var found = await Cards.FindAsync(Types, _words.Trim(), Language, _asking.Token);
            (_found, _isOpen, _at) = ([.. found.Where(c => !Except.Contains(c.Id))], true, -1);
        }
        catch (OperationCanceledException)
        {
            // Something newer was typed, and is searched for.
        }
    }

    private async Task KeyAsync(KeyboardEventArgs key)
    {
        switch (key.Key)
        {
            case "ArrowDown" when Offered > 0:
                (_isOpen, _at) = (true, (_at + 1) % Offered);
                break;
            case "ArrowUp" when Offered > 0:
                _at = (_at - 1 + Offered) % Offered;
                break;
            case "Enter" when _isOpen && _at >= 0:
                await (_at < _found.Count ? ChooseAsync(_found[_at].Id) : CreateAsync(Creatable.ElementAt(_at - _found.Count)));
                break;
            case "Escape" or "Tab":
                _isOpen = false;
                break;
        }
    }

    private Task ChooseAsync(Guid id)
    {
        (_isOpen, _words) = (false, "");
        return Chosen.InvokeAsync(id);
    }

    private async Task CreateAsync(ContentType type)
    {
        var actor = await Actor.GetAsync();
        var id = await Desk.CreateAsync(type, actor, null, CancellationToken.None);
        var title = new FieldPath(type.Title.Name, Locale: type.Title.IsLocalized ? Locales.Default : null);
        await Desk.EditAsync(id, $"picker-{Ids.Next():N}", [new Edit(1, title.ToString(), _words.Trim())], actor, CancellationToken.None);
        await ChooseAsync(id);
    }
}
