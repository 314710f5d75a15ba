using Immunotherapy.Gateway.Publishing.Reading;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Acts;

/// <summary>Throwing a draft away: what is lost, value by value, and what is left.</summary>
public sealed partial class DiscardDialog
{
    private IReadOnlyList<Difference>? _lost;
    private EntryLinks? _links;

    [Inject]
    public required ValueTexts Values { get; set; }

    private bool IsWholeEntry => Entry.View.LatestRevision == 0;

    private string What =>
        IsWholeEntry ? Words["Nothing of this entry was ever published or kept: the whole entry goes."]
        : Entry.View.LatestRevision == Entry.View.PublishedRevision ? Words["Readers see no change: what is published stays, and the form shows it again."]
        : Words["Readers see no change. The form goes back to the version that was kept last, number {0}.", Entry.View.LatestRevision];

    protected override async Task OnInitializedAsync()
    {
        await Entry.FlushAsync();
        await Entry.RefreshAsync();
        _links = await Queries.ReadLinksAsync(Entry.Id, Entry.Language, CancellationToken.None);
        _lost = await Difference.OfAsync(await Queries.CompareDraftAsync(Entry.Id, CancellationToken.None), Values, Entry.Language, CancellationToken.None);
    }

    private Task DiscardAsync() => DoAsync(actor => Desk.DiscardDraftAsync(Entry.Id, actor, CancellationToken.None));
}
