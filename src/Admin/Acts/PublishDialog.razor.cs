using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Foresight;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Acts;

/// <summary>Publishing: what changes for readers, where else it is shown, and what stands against it, before it is done.</summary>
public sealed partial class PublishDialog
{
    private readonly HashSet<Locale> _locales = [];
    private IReadOnlyList<Difference>? _differences;
    private EntryLinks? _links;
    private Outlook? _outlook;
    private long _seen;

    [Inject]
    public required ValueTexts Values { get; set; }

    // What is shared is shown whichever language is chosen.
    private IReadOnlyList<Difference> Shown => [.. _differences!.Where(d => d.Path.Locale is not { } locale || _locales.Contains(locale))];

    // Readers have it already, in every language that is chosen.
    private bool IsDone => Shown.Count == 0 && Entry.View.Stage is not EntryStage.Recalled && _locales.All(l => Entry.View.In(l).IsPublished);

    protected override async Task OnInitializedAsync()
    {
        await Entry.FlushAsync();
        await Entry.RefreshAsync();
        _seen = Entry.View.Version;
        var changes = (await Queries.CompareAsync(Entry.Id, CancellationToken.None)).Changes;
        _locales.UnionWith(Languages.Meant(Entry.View, changes));
        _links = await Queries.ReadLinksAsync(Entry.Id, Entry.Language, CancellationToken.None);
        await ForeseeAsync();
        _differences = await Difference.OfAsync(changes, Values, Entry.Language, CancellationToken.None);
    }

    private async Task ToggleAsync(Locale locale)
    {
        if (!_locales.Remove(locale)) _locales.Add(locale);
        await ForeseeAsync();
    }

    // What was compared is what is published: a change in between is refused.
    private Wish Wish => new(Entry.Id, [.. _locales.Order()]) { Seen = _seen };

    private async Task ForeseeAsync() => _outlook = (await Queries.ForeseePublishAsync([Wish], await Actor.GetAsync(), CancellationToken.None))[0];

    private Task PublishAsync() => DoAsync(actor => Desk.PublishAllAsync([Wish], actor, CancellationToken.None));
}
