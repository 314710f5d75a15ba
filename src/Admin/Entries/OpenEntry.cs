using System.Text.Json.Nodes;
using System.Threading.Channels;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Entries;

/// <summary>
/// The entry that is open, as all panes of its page see it. Cascading value of the entry page; scoped to it. All of it is to be used
/// on the page's circuit, where <see cref="Changed"/> is raised too.
/// </summary>
public sealed class OpenEntry : IAsyncDisposable
{
    // Two editors who order a list at the same moment: the second reads again and orders again.
    private const int Tries = 3;

    // Who types rings ten times a second, and each time the entry is read and its panes are told: that is felt in the next key.
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(300);

    private readonly Desk _desk;
    private readonly Func<CancellationToken, Task<EntryView?>> _read;
    private readonly Actor _actor;
    private readonly string _client;
    private readonly IDisposable _listening;
    private readonly Func<Func<Task>, Task> _onCircuit;
    private readonly Func<FormattableString, string> _say;
    private readonly CancellationTokenSource _closing = new();
    private readonly Channel<bool> _rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Task _following;
    private long _sequence;
    private long _asked;
    private long _shown;

    private OpenEntry(
        Desk desk, Func<CancellationToken, Task<EntryView?>> read, EntryNews news, Actor actor, string client, EntryView view, Locale language,
        Func<Func<Task>, Task> onCircuit, Func<FormattableString, string> say)
    {
        (_desk, _read, _actor, _client, View, Language, _onCircuit, _say) = (desk, read, actor, client, view, language, onCircuit, say);
        _listening = news.Listen(view.Id, () => _rings.Writer.TryWrite(true));
        _following = FollowAsync();
    }

    /// <summary>After acknowledged batches, also of other editors, some at a time while they keep coming; and after every act.</summary>
    public event Action? Changed;

    /// <summary>After what is seen of it around its form: its title, where it stands, its languages. What is typed in a text leaves all that as it is.</summary>
    public event Action? HeadChanged;

    /// <summary>Someone wants to see a field; the form goes there.</summary>
    public event Func<string, Task>? Going;

    /// <summary>What is typed in the browser is to be with the server before an act on it is done.</summary>
    public event Func<Task>? Flushing;

    public Guid Id => View.Id;
    public ContentType Type => View.Type;

    /// <summary>The language that is edited and previewed; switched in the header.</summary>
    public Locale Language { get; private set; }

    /// <summary>What previews of the entry show: the drafts, what is published, or a moment.</summary>
    public Perspective Seen { get; private set; } = Perspective.Draft;

    public EntryView View { get; private set; }

    /// <summary>It was discarded with its draft, before it was ever kept: what is shown of it is the last that was seen.</summary>
    public bool IsGone { get; private set; }

    /// <summary>Whether this editor may write: there is a draft, or nothing else yet.</summary>
    public bool IsEditable => View.HasDraft || View.LatestRevision == 0;

    /// <param name="desk">Who does what is asked.</param>
    /// <param name="read">Reads it; null: there is no such entry.</param>
    /// <param name="news">What rings when the entry changes.</param>
    /// <param name="actor">Who has it open.</param>
    /// <param name="client">A name for this page's own edits that no other page has.</param>
    /// <param name="language">The language to begin with.</param>
    /// <param name="onCircuit">Does work on the page's circuit.</param>
    /// <param name="say">Says a refusal in the editor's language.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>Null: there is no such entry.</returns>
    public static async Task<OpenEntry?> OpenAsync(
        Desk desk, Func<CancellationToken, Task<EntryView?>> read, EntryNews news, Actor actor, string client, Locale language, Func<Func<Task>, Task> onCircuit,
        Func<FormattableString, string> say, CancellationToken cancellation) =>
        await read(cancellation) is { } view ? new OpenEntry(desk, read, news, actor, client, view, language, onCircuit, say) : null;

    /// <summary>Reads the view anew and raises <see cref="Changed"/>.</summary>
    public async Task RefreshAsync()
    {
        var asked = ++_asked;
        var view = await _read(_closing.Token);
        // What was asked for later and is here already is newer.
        if (asked < _shown) return;
        _shown = asked;
        var (before, wasGone) = (View, IsGone);
        IsGone = view is null;
        View = view ?? View;
        Changed?.Invoke();
        if (IsGone != wasGone || !View.StandsAs(before) || View.Title(Language) != before.Title(Language)) HeadChanged?.Invoke();
    }

    /// <summary>Focuses a field in the form, by the text of its <see cref="FieldPath"/>.</summary>
    public Task GoToAsync(string fieldPath) => Going?.Invoke(fieldPath) ?? Task.CompletedTask;

    public void Speak(Locale language)
    {
        Language = language;
        TellAll();
    }

    public void See(Perspective perspective)
    {
        Seen = perspective;
        TellAll();
    }

    /// <summary>Opens a draft, so that what is published can be changed.</summary>
    public async Task EditAsync()
    {
        await _desk.OpenDraftAsync(Id, _actor, _closing.Token);
        await RefreshAsync();
    }

    /// <summary>Sends what is typed but not sent, so that what follows sees it.</summary>
    public Task FlushAsync() => Flushing?.Invoke() ?? Task.CompletedTask;

    /// <summary>
    /// Changes what is not typed: lists, links, parts. The next values are made from how things stand when everything typed is there.
    /// Answers why it was refused, null when it is done.
    /// </summary>
    public async Task<string?> ChangeAsync(Func<EntryView, IReadOnlyList<(FieldPath Path, JsonNode? Value)>> next)
    {
        await FlushAsync();
        for (var tried = 1; ; tried++)
        {
            await RefreshAsync();
            var edits = next(View).Select(e => new Edit(++_sequence, e.Path.ToString(), e.Value) { BaseVersion = View.DraftVersion }).ToList();
            var results = (await _desk.EditAsync(Id, _client, edits, _actor, _closing.Token)).Edits;
            if (results.Any(r => r.Outcome is EditOutcome.Conflict) && tried < Tries) continue;
            await RefreshAsync();
            return results.Select(Problem).FirstOrDefault(p => p is not null);
        }
    }

    /// <summary>An item of a list was dragged: the list, the item, and the place before which it was dropped.</summary>
    internal Task ReorderAsync(string list, string item, int place) =>
        Task.WhenAll((Reordering?.GetInvocationList() ?? []).Cast<Func<string, string, int, Task>>().Select(told => told(list, item, place)));

    internal event Func<string, string, int, Task>? Reordering;

    private void TellAll()
    {
        Changed?.Invoke();
        HeadChanged?.Invoke();
    }

    private string? Problem(EditResult result) => result.Outcome switch
    {
        EditOutcome.Applied or EditOutcome.Replayed => null,
        EditOutcome.Refused => _say(result.Finding!.Sentence),
        EditOutcome.Conflict => _say($"Someone else changes this at the same moment. Look at it and do it again."),
    };

    public async ValueTask DisposeAsync()
    {
        _listening.Dispose();
        await _closing.CancelAsync();
        await _following;
        _closing.Dispose();
    }

    private async Task FollowAsync()
    {
        try
        {
            await foreach (var _ in _rings.Reader.ReadAllAsync(_closing.Token))
            {
                await _onCircuit(RefreshAsync);
                await Task.Delay(Pace, _closing.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
    }
}
