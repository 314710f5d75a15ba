using System.Globalization;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Immunotherapy.Admin.Lists;

/// <summary>A bulk act from its preview over its doing to its undoing.</summary>
public sealed partial class BulkDialog : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly HashSet<Locale> _locales = [.. Locales.All];
    private CancellationTokenSource? _stopping;
    private IReadOnlyList<BulkStep>? _steps;
    private BulkOutcome? _outcome;
    private BulkOutcome? _undone;
    private DateOnly? _day;
    private bool _isRunning;
    private int _done;

    [CascadingParameter]
    public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired]
    public BulkKind Kind { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<ListRow> Rows { get; set; }

    /// <summary>The language that titles are shown in.</summary>
    [Parameter, EditorRequired]
    public Locale Locale { get; set; }

    [Inject]
    public required Sentences Sentences { get; set; }

    [Inject]
    public required Desk Desk { get; set; }

    [Inject]
    public required BulkPlanner Planner { get; set; }

    [Inject]
    public required ICurrentActor Actor { get; set; }

    private int ToDo => _outcome?.Done.Count ?? Willing.Count;

    private List<BulkStep> Willing => _steps?.Where(s => s.WillBeDone).ToList() ?? [];

    /// <summary>What is said of each entry: first of those that need a person.</summary>
    private IEnumerable<(BulkStep Step, IReadOnlyList<string> Said, string Mark)> Told => _outcome is null
        ? (_steps ?? []).OrderBy(s => s.WillBeDone).Select(s => s.WillBeDone ? (s, s.Warnings, "will") : (s, s.Refusals, "refused"))
        : _outcome.Refused.Select(r => (r.Step, (IReadOnlyList<string>)[Sentences.Of(r.Reason)], "refused"))
            .Concat((_undone?.Refused ?? []).Select(r => (r.Step, (IReadOnlyList<string>)[Sentences.Of(r.Reason)], "stays")))
            .Concat((_undone?.Done ?? _outcome.Done).Select(s => (s, (IReadOnlyList<string>)[], _undone is null ? "done" : "undone")));

    protected override Task OnInitializedAsync() => PlanAsync();

    private async Task PlanAsync()
    {
        _steps = null;
        _steps = await Planner.PlanAsync(Kind, Rows, [.. Locales.All.Where(_locales.Contains)], await Actor.GetAsync(), _leaving.Token);
    }

    private Task ToggleAsync(Locale locale)
    {
        if (!_locales.Remove(locale)) _locales.Add(locale);
        return PlanAsync();
    }

    private void ChooseDay(ChangeEventArgs chosen) =>
        _day = DateOnly.TryParse(chosen.Value?.ToString(), CultureInfo.InvariantCulture, out var day) ? day : null;

    private Task RunAsync() => WatchedAsync(async (run, progress, stop) => _outcome = await run.DoAsync(Kind, _day, _steps!, progress, stop));

    private Task UndoAsync() => WatchedAsync(async (run, progress, stop) => _undone = await run.UndoAsync(Kind, _outcome!, progress, stop));

    private async Task WatchedAsync(Func<BulkRun, IProgress<int>, CancellationToken, Task> work)
    {
        using var stopping = _stopping = CancellationTokenSource.CreateLinkedTokenSource(_leaving.Token);
        (_isRunning, _done) = (true, 0);
        await work(new BulkRun(Desk, await Actor.GetAsync()), new Progress<int>(done => _ = InvokeAsync(() => Show(done))), stopping.Token);
        _isRunning = false;
        _stopping = null;
    }

    private void Show(int done)
    {
        _done = done;
        StateHasChanged();
    }

    private void Stop() => _stopping?.Cancel();

    private void Close()
    {
        if (_outcome is null) Dialog.Cancel();
        else Dialog.Close();
    }

    private string TitleOf(BulkStep step) => step.Row.Node is not null && Titles.Of(step.Row.Node, Locale) is { } title ? title : Words["Untitled"];

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }
}
