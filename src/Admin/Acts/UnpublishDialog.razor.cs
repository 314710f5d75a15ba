using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Acts;

/// <summary>Taking a language down: names what would lose it, and what cannot be without it.</summary>
public sealed partial class UnpublishDialog
{
    private Locale _locale;
    private EntryLinks? _links;
    private IReadOnlyList<Finding>? _against;

    protected override async Task OnInitializedAsync()
    {
        // A language falls back on the default one, which goes last.
        _locale = Entry.View.Languages.Last(l => l.IsPublished).Locale;
        _links = await Queries.ReadLinksAsync(Entry.Id, Entry.Language, CancellationToken.None);
        await LookAsync();
    }

    private async Task ChooseAsync(ChangeEventArgs chosen)
    {
        _locale = Enum.Parse<Locale>((string)chosen.Value!);
        await LookAsync();
    }

    private async Task LookAsync() => _against = (await Queries.ForeseeUnpublishAsync([new Wish(Entry.Id, [_locale])], CancellationToken.None))[0].Findings;

    private Task UnpublishAsync() => DoAsync(actor => Desk.UnpublishAsync(Entry.Id, _locale, actor, CancellationToken.None));
}
