using Immunotherapy.Admin.Shell;
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

    private readonly Seeking _seeking = new();
    private IReadOnlyList<LinkCard> _found = [];
    private string _list = "";
    private string _words = "";
    private ElementReference _input;
    private bool _isOpen;
    private bool _isReturning;
    private int _round;
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

    // Any of twelve types is too much to offer: who wants a new entry says first of which kind.
    private IEnumerable<ContentType> Creatable => _words.Trim().Length >= ShortestTitle && Types.Count <= MostCreatable ? Types : [];

    private bool CouldCreate => _words.Trim().Length >= ShortestTitle && Types.Count > MostCreatable;

    private int Offered => _found.Count + Creatable.Count();

    protected override void OnInitialized() => _list = $"found-{Ids.Next():N}";

    // Who has chosen goes on where they were, and is offered nothing before they type.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_isReturning) await _input.FocusAsync();
    }

    public void Dispose() => _seeking.Dispose();

    private Task SearchAsync(ChangeEventArgs typed)
    {
        _words = (string?)typed.Value ?? "";
        // Escape closes it, and browsers then empty what is for searching: that opens nothing.
        return _words is "" && !_isOpen ? Task.CompletedTask : OpenAsync();
    }

    private Task EnterAsync()
    {
        var isReturning = _isReturning;
        _isReturning = false;
        return isReturning ? Task.CompletedTask : OpenAsync();
    }

    private Task OpenAsync() => _seeking.SeekAsync(
        stop => Cards.FindAsync(Types, _words.Trim(), Language, stop),
        found => (_found, _isOpen, _at) = ([.. found.Where(c => !Except.Contains(c.Id))], true, -1));

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
            case "Escape":
                Leave();
                break;
        }
    }

    // What is still sought would open it again behind the back of who has gone on.
    private void Leave()
    {
        _seeking.Stop();
        _isOpen = false;
    }

    private Task ChooseAsync(Guid id)
    {
        _seeking.Stop();
        (_isOpen, _words, _at) = (false, "", -1);
        (_isReturning, _round) = (true, _round + 1);
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
