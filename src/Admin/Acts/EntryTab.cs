using Immunotherapy.Admin.Entries;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Acts;

/// <summary>A tab beside the form that is read from the Desk: at first, and anew whenever the entry changes, one reading at a time.</summary>
public abstract class EntryTab : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private bool _isLoading;
    private bool _again;

    [CascadingParameter]
    public required OpenEntry Entry { get; set; }

    protected sealed override Task OnInitializedAsync()
    {
        Entry.Changed += OnChanged;
        return RunAsync();
    }

    protected abstract Task LoadAsync(CancellationToken cancellation);

    public void Dispose()
    {
        Entry.Changed -= OnChanged;
        _leaving.Cancel();
        _leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    private void OnChanged() => _ = InvokeAsync(RunAsync);

    private async Task RunAsync()
    {
        _again = true;
        if (_isLoading) return;
        _isLoading = true;
        try
        {
            // Of what is gone there is nothing to read: the tab shows what it showed last.
            while (_again && !Entry.IsGone && !_leaving.IsCancellationRequested)
            {
                _again = false;
                await LoadAsync(_leaving.Token);
                StateHasChanged();
            }
        }
        catch (OperationCanceledException)
        {
            // The tab was left.
        }
        finally
        {
            _isLoading = false;
        }
    }
}
