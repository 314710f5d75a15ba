using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.Shell;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Publishing;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Immunotherapy.Admin.Acts;

/// <summary>Says what was discarded, and puts it back where one thinks better of it; outlives the page of the entry, which may be gone.</summary>
public sealed class PuttingBack(
    Desk desk, ICurrentActor actor, ISnackbar snackbar, NavigationManager navigation, IStringLocalizer<ActWords> words, Sentences sentences)
{
    public void Offer(DiscardedDraft discarded)
    {
        snackbar.Add(discarded.IsWholeEntry ? words["The new entry was discarded."] : words["The draft was discarded."], Severity.Success, options =>
        {
            options.Action = words["Undo"];
            options.OnClick = _ => PutBackAsync(discarded);
        });
        if (discarded.IsWholeEntry) navigation.NavigateTo(ConsoleAddresses.List(discarded.Type));
    }

    private async Task PutBackAsync(DiscardedDraft discarded)
    {
        try
        {
            await desk.PutBackDraftAsync(discarded, await actor.GetAsync(), CancellationToken.None);
            navigation.NavigateTo(ConsoleAddresses.Entry(discarded.Type, discarded.Entry));
        }
        catch (RefusedException refused)
        {
            snackbar.Add(sentences.Of(refused), Severity.Error);
        }
    }
}
