using Immunotherapy.Admin.Entries;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Documents;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Immunotherapy.Admin.Acts;

/// <summary>A dialog in which something is done to the open entry: a refusal stays in it, each finding one click from its field.</summary>
public abstract class EntryDialog : ComponentBase
{
    [CascadingParameter]
    public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired]
    public required OpenEntry Entry { get; set; }

    [Inject]
    public required Desk Desk { get; set; }

    [Inject]
    public required EditorQueries Queries { get; set; }

    [Inject]
    public required ICurrentActor Actor { get; set; }

    /// <summary>Why the last try was refused.</summary>
    protected IReadOnlyList<Finding> Refusal { get; private set; } = [];

    protected bool IsDoing { get; private set; }

    protected void Leave() => Dialog.Cancel();

    protected Task GoToAsync(string path)
    {
        Dialog.Cancel();
        return Entry.GoToAsync(path);
    }

    /// <summary>Does it, and closes with what it answers; stays open where it is refused.</summary>
    protected async Task DoAsync<T>(Func<Actor, Task<T>> act)
    {
        if (IsDoing) return;
        (IsDoing, Refusal) = (true, []);
        try
        {
            var answer = await act(await Actor.GetAsync());
            await Entry.RefreshAsync();
            Dialog.Close(DialogResult.Ok(answer));
        }
        catch (RefusedException refused)
        {
            Refusal = refused.Findings;
        }
        finally
        {
            IsDoing = false;
        }
    }
}
