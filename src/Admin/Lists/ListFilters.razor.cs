using Immunotherapy.Admin.Shell;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Lists;

/// <summary>What limits a list. Each choice is a new address.</summary>
public sealed partial class ListFilters : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly record struct Shown(string Text, int Times);

    private Shown _shown;
    private string _typed = "";
    private string _last = "";
    private Seeking _seeking = null!;

    [Parameter, EditorRequired]
    public required ListAddress Address { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Owners { get; set; }

    [Parameter, EditorRequired]
    public required Action<ListAddress> GoTo { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private string LanguageKey => Address.Language is { } language ? $"{language.Locale}-{language.State}" : "";

    protected override void OnInitialized() => _seeking = new Seeking(Time, Pause);

    protected override void OnParametersSet()
    {
        // The page is drawn for other reasons too, while somebody types: only a new address says other words.
        if (Address.Text == _last) return;
        _last = Address.Text;
        if (_last == _typed.Trim()) return;
        _typed = _last;
        _shown = new Shown(Address.Text, _shown.Times + 1);
    }

    // The default language cannot lag behind itself.
    private static IEnumerable<TranslationState> StatesOf(Locale locale) =>
        locale is Locales.Default ? [TranslationState.Missing] : [TranslationState.Missing, TranslationState.Lags, TranslationState.Current];

    private Task TypedAsync(ChangeEventArgs typed)
    {
        _typed = typed.Value?.ToString() ?? "";
        return _seeking.SeekAsync(_ => Task.FromResult(_typed), _ => Seek());
    }

    private void SeekNow()
    {
        _seeking.Stop();
        Seek();
    }

    private void Seek()
    {
        if (_typed.Trim() != Address.Text) GoTo(Address with { Text = _typed.Trim(), Page = 1 });
    }

    private void ByStage(ChangeEventArgs chosen) =>
        GoTo(Address with { Stage = Enum.TryParse<EntryStage>(chosen.Value?.ToString(), out var stage) ? stage : null, Page = 1 });

    private void ByLanguage(ChangeEventArgs chosen) => GoTo(Address with
    {
        Language = chosen.Value?.ToString()?.Split('-') is [var locale, var state]
            ? (Enum.Parse<Locale>(locale), Enum.Parse<TranslationState>(state)) : null,
        Page = 1,
    });

    private void ByOwner(ChangeEventArgs chosen) => GoTo(Address with { Owner = chosen.Value?.ToString() is { Length: > 0 } owner ? owner : null, Page = 1 });

    private void ByDue(ChangeEventArgs chosen) =>
        GoTo(Address with { Due = Enum.TryParse<DueFilter>(chosen.Value?.ToString(), out var due) ? due : null, Page = 1 });

    public void Dispose() => _seeking.Dispose();
}
