using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Reading;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Acts;

/// <summary>Who links to the entry, and where it leads.</summary>
public sealed partial class LinksTab
{
    private EntryLinks? _links;

    [Inject]
    public required EditorQueries Queries { get; set; }

    protected override async Task LoadAsync(CancellationToken cancellation) => _links = await Queries.ReadLinksAsync(Entry.Id, Entry.Language, cancellation);
}
