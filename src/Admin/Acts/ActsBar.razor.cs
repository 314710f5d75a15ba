using Immunotherapy.Admin.Entries;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Immunotherapy.Admin.Acts;

/// <summary>What can be done with the open entry as a whole; each act says what it does before it is done.</summary>
public sealed partial class ActsBar
{
    [CascadingParameter]
    public required OpenEntry Entry { get; set; }

    [Inject]
    public required IDialogService Dialogs { get; set; }

    [Inject]
    public required ISnackbar Snackbar { get; set; }

    private Task PublishAsync() => ShowAsync<PublishDialog>(Words["Published. Readers have it."], MaxWidth.Medium);

    private Task ScheduleAsync() => ShowAsync<ScheduleDialog>(Words["It is on the clock."], MaxWidth.Small);

    private Task UnpublishAsync() => ShowAsync<UnpublishDialog>(Words["Taken down."], MaxWidth.Small);

    private Task RecallAsync() => ShowAsync<RecallDialog>(Words["Recalled. Readers see the notice."], MaxWidth.Small);

    private async Task ShowAsync<T>(string done, MaxWidth width) where T : EntryDialog
    {
        var dialog = await Dialogs.ShowAsync<T>(
            null, new DialogParameters<T> { { d => d.Entry, Entry } }, new DialogOptions { MaxWidth = width, FullWidth = true, CloseOnEscapeKey = true });
        // The menu closes when this returns, not when the dialog does.
        _ = TellAsync(dialog, done);
    }

    private async Task TellAsync(IDialogReference dialog, string done)
    {
        if (await dialog.Result is { Canceled: false }) Snackbar.Add(done, Severity.Success);
    }
}
