using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Acts;

/// <summary>Calling an entry back: the notice that readers see instead of it, and where it goes from.</summary>
public sealed partial class RecallDialog
{
    private readonly Dictionary<Locale, string> _notices = [];
    private EntryLinks? _links;

    protected override async Task OnInitializedAsync() => _links = await Queries.ReadLinksAsync(Entry.Id, Entry.Language, CancellationToken.None);

    private void Write(Locale locale, ChangeEventArgs written)
    {
        if (string.IsNullOrWhiteSpace((string?)written.Value)) _notices.Remove(locale);
        else _notices[locale] = ((string)written.Value).Trim();
    }

    private Task RecallAsync() => DoAsync(actor => Desk.RecallAsync(Entry.Id, _notices, actor, CancellationToken.None));
}
