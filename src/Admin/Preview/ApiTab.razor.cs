using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Immunotherapy.Admin.Entries;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using Microsoft.JSInterop;

namespace Immunotherapy.Admin.Preview;

/// <summary>What a partner gets for an operation of choice: from the drafts, with the lines marked that differ from what is published.</summary>
public sealed partial class ApiTab : IAsyncDisposable
{
    private const int Own = -1;
    private const int Around = 3;

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<ShippedOperation> _shipped = [];
    private List<DiffPiece> _lines = [];
    private IJSObjectReference? _script;
    private ApiAnswers? _answers;
    private string _document = "";
    private int _chosen;
    private int _changed;
    private bool _isAsking;
    private bool _showsAll;

    [CascadingParameter]
    public required OpenEntry Entry { get; set; }

    [Inject]
    public required ApiReading Reading { get; set; }

    [Inject]
    public required Catalog Catalog { get; set; }

    [Inject]
    public required IOptions<OperationLimits> Limits { get; set; }

    [Inject]
    public required IJSRuntime Js { get; set; }

    private int MostCost => Limits.Value.Cost;

    private string Key => $"console-operation-{Entry.Type.Name}";

    protected override async Task OnInitializedAsync()
    {
        _shipped = ShippedOperation.For(Entry.Type, Catalog);
        _document = _shipped[0].Document;
        Entry.Changed += OnChanged;
        await AskAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Entry.Changed -= OnChanged;
        await _leaving.CancelAsync();
        _leaving.Dispose();
        try
        {
            if (_script is not null) await _script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the script with it.
        }
    }

    private void OnChanged() => _ = InvokeAsync(AskAsync);

    private async Task ChooseAsync(ChangeEventArgs chosen)
    {
        _chosen = int.Parse((string)chosen.Value!, System.Globalization.CultureInfo.InvariantCulture);
        _document = _chosen == Own ? await RecallAsync() ?? _document : _shipped[_chosen].Document;
        await AskAsync();
    }

    private async Task WriteAsync(ChangeEventArgs written)
    {
        _document = (string?)written.Value ?? "";
        _chosen = Own;
        await (await ScriptAsync()).InvokeVoidAsync("keep", Key, _document);
        await AskAsync();
    }

    private async Task<string?> RecallAsync() => await (await ScriptAsync()).InvokeAsync<string?>("recall", Key);

    private async ValueTask<IJSObjectReference> ScriptAsync() => _script ??= await Js.InvokeAsync<IJSObjectReference>("import", "./js/preview/kept.js");

    private async Task AskAsync()
    {
        if (_isAsking || _leaving.IsCancellationRequested) return;
        _isAsking = true;
        try
        {
            _answers = await Reading.AskAsync(_document, Entry.Type, Entry.Id, Entry.Language, _leaving.Token);
            _lines = InlineDiffBuilder.Diff(_answers.Published, _answers.Draft).Lines;
            _changed = _lines.Count(l => l.Type is not ChangeType.Unchanged);
            StateHasChanged();
        }
        catch (OperationCanceledException)
        {
            // The tab was left.
        }
        finally
        {
            _isAsking = false;
        }
    }

    // Only what differs and a few lines around it, unless all is wanted; a gap is one line.
    private IEnumerable<(DiffPiece Piece, int Line)> Shown()
    {
        var gap = false;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_showsAll || _changed == 0 || IsNearChange(i))
            {
                gap = false;
                yield return (_lines[i], i);
            }
            else if (!gap)
            {
                gap = true;
                yield return (new DiffPiece("", ChangeType.Imaginary, null), i);
            }
        }
    }

    private bool IsNearChange(int line)
    {
        for (var i = Math.Max(0, line - Around); i <= Math.Min(_lines.Count - 1, line + Around); i++)
            if (_lines[i].Type is not ChangeType.Unchanged) return true;
        return false;
    }

    private static string ClassOf(ChangeType type) => type switch
    {
        ChangeType.Inserted => "line is-new",
        ChangeType.Deleted => "line is-old",
        _ => "line",
    };

    private static string MarkOf(ChangeType type) => type switch
    {
        ChangeType.Inserted => "+ ",
        ChangeType.Deleted => "− ",
        _ => "  ",
    };
}
