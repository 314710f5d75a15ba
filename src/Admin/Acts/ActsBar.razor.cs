using Immunotherapy.Admin.Entries;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Documents;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Immunotherapy.Admin.Acts;

/// <summary>What can be done with the open entry as a whole; each act says what it does before it is done.</summary>
public sealed partial class ActsBar : IDisposable
{
    private EntryView _seen = null!;
    private bool _isDiscarding;

    [CascadingParameter]
    public required OpenEntry Entry { get; set; }

    [Inject]
    public required IDialogService Dialogs { get; set; }

    [Inject]
    public required ISnackbar Snackbar { get; set; }

    [Inject]
    public required PuttingBack PuttingBack { get; set; }

    protected override void OnInitialized()
    {
        _seen = Entry.View;
        Entry.Changed += OnChanged;
        Entry.HeadChanged += StateHasChanged;
    }

    public void Dispose()
    {
        Entry.Changed -= OnChanged;
        Entry.HeadChanged -= StateHasChanged;
    }

    // Who writes is told when their draft goes; a draft that was published is none that is lost.
    private void OnChanged()
    {
        var (before, now) = (_seen, Entry.View);
        _seen = now;
        if (!_isDiscarding && before.HasDraft && !now.HasDraft && before.LatestRevision == now.LatestRevision
            && DocumentChanges.Between(Entry.Type, before.Working, now.Working).Count > 0)
            Snackbar.Add(Words["Someone else has discarded the draft. The form shows what is left."], Severity.Warning);
    }

    private Task PublishAsync() => ShowAsync<PublishDialog>(Words["Published. Readers have it."], MaxWidth.Medium);

    private Task ScheduleAsync() => ShowAsync<ScheduleDialog>(Words["It is on the clock."], MaxWidth.Small);

    private Task UnpublishAsync() => ShowAsync<UnpublishDialog>(Words["Taken down."], MaxWidth.Small);

    private Task RecallAsync() => ShowAsync<RecallDialog>(Words["Recalled. Readers see the notice."], MaxWidth.Small);

    private async Task DiscardAsync()
    {
        _isDiscarding = true;
        var dialog = await OpenAsync<DiscardDialog>(MaxWidth.Medium);
        _ = OfferAsync(dialog);
    }

    private async Task OfferAsync(IDialogReference dialog)
    {
        var result = await dialog.Result;
        _isDiscarding = false;
        if (result is { Canceled: false, Data: DiscardedDraft discarded }) PuttingBack.Offer(discarded);
    }

    private async Task ShowAsync<T>(string done, MaxWidth width) where T : EntryDialog
    {
        var dialog = await OpenAsync<T>(width);
        // The menu closes when this returns, not when the dialog does.
        _ = TellAsync(dialog, done);
    }

    private Task<IDialogReference> OpenAsync<T>(MaxWidth width) where T : EntryDialog => Dialogs.ShowAsync<T>(
        null, new DialogParameters<T> { { d => d.Entry, Entry } }, new DialogOptions { MaxWidth = width, FullWidth = true, CloseOnEscapeKey = true });

    private async Task TellAsync(IDialogReference dialog, string done)
    {
        if (await dialog.Result is { Canceled: false }) Snackbar.Add(done, Severity.Success);
    }
}
