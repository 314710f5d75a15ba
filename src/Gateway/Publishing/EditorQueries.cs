using Immunotherapy.Gateway.Publishing.Bulk;
using Immunotherapy.Gateway.Publishing.Foresight;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Publishing.Previews;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>
/// What editors are shown of their work, drafts included: the questions beside the acts of the <see cref="Desk"/>. Nothing is changed
/// by asking.
/// </summary>
public sealed class EditorQueries
{
    private readonly EntryReader _reader;
    private readonly ComparisonReader _comparisons;
    private readonly LinkReader _links;
    private readonly PreviewLinks _previews;
    private readonly Lister _lister;
    private readonly HomeReader _home;
    private readonly SavedViews _views;
    private readonly Foreseer _foreseer;
    private readonly Exporter _exporter;

    internal EditorQueries(
        EntryReader reader, ComparisonReader comparisons, LinkReader links, PreviewLinks previews, Lister lister, HomeReader home, SavedViews views,
        Foreseer foreseer, Exporter exporter)
    {
        (_reader, _comparisons, _links, _previews) = (reader, comparisons, links, previews);
        (_lister, _home, _views, _foreseer, _exporter) = (lister, home, views, foreseer, exporter);
    }

    /// <summary>An entry as its editors see it; null where there is none.</summary>
    public Task<EntryView?> ReadEntryAsync(Guid entry, CancellationToken cancellation) => _reader.ReadAsync(entry, cancellation);

    /// <summary>What keeps a draft from being published, as far as can be told without other entries.</summary>
    public Task<IReadOnlyList<Finding>> ReadFindingsAsync(Guid entry, CancellationToken cancellation) => _reader.ReadFindingsAsync(entry, cancellation);

    /// <summary>What the editors have against what the world reads, value by value.</summary>
    public Task<Comparison> CompareAsync(Guid entry, CancellationToken cancellation) => _comparisons.ReadAsync(entry, cancellation);

    /// <summary>The draft against the latest revision, value by value, from the one to the other: what would be lost without it.</summary>
    public Task<IReadOnlyList<FieldChange>> CompareDraftAsync(Guid entry, CancellationToken cancellation) => _comparisons.ReadDraftAsync(entry, cancellation);

    /// <summary>Where an entry leads, and who leads to it, drafts included; titles in that language where there are any.</summary>
    public Task<EntryLinks> ReadLinksAsync(Guid entry, Locale locale, CancellationToken cancellation) => _links.ReadAsync(entry, locale, cancellation);

    /// <summary>The links that were made for an entry, the newest first.</summary>
    public Task<IReadOnlyList<PreviewLink>> ReadPreviewLinksAsync(Guid entry, CancellationToken cancellation) => _previews.OfAsync(entry, cancellation);

    /// <summary>What a reviewer's token opens now; null: nothing.</summary>
    public Task<PreviewPass?> OpenPreviewLinkAsync(string token, CancellationToken cancellation) => _previews.OpenAsync(token, cancellation);

    /// <summary>A page of a list, from memory.</summary>
    public Task<ListAnswer> ReadListAsync(ListQuery query, CancellationToken cancellation) => _lister.ReadAsync(query, cancellation);

    /// <summary>The entries of these types (none named: of any) that fit some words best, with how the work on them stands.</summary>
    public Task<IReadOnlyList<ListRow>> FindAsync(
        string words, Locale locale, int most, CancellationToken cancellation, params IReadOnlyList<ContentType> types) =>
        _lister.FindAsync(types, words, locale, most, cancellation);

    /// <summary>How these entries stand and what they say, in the order asked for, from memory; one that is not there is left out.</summary>
    public Task<IReadOnlyList<ListRow>> ReadRowsAsync(IReadOnlyList<Guid> entries, CancellationToken cancellation) => _lister.ReadAsync(entries, cancellation);

    /// <summary>What waits for an editor, from memory.</summary>
    public Task<HomeView> ReadHomeAsync(Actor reader, CancellationToken cancellation) => _home.ReadAsync(reader, cancellation);

    /// <summary>The views that an editor saved, by name.</summary>
    public Task<IReadOnlyList<SavedView>> ReadViewsAsync(Actor of, CancellationToken cancellation) => _views.ReadAsync(of, cancellation);

    /// <summary>What would come of publishing these entries; nothing is done.</summary>
    public Task<IReadOnlyList<Outlook>> ForeseePublishAsync(IReadOnlyList<Wish> wishes, Actor by, CancellationToken cancellation) =>
        _foreseer.PublishAsync(wishes, by, cancellation);

    /// <summary>What would come of taking these entries down in the languages wished for; nothing is done.</summary>
    public Task<IReadOnlyList<Outlook>> ForeseeUnpublishAsync(IReadOnlyList<Wish> wishes, CancellationToken cancellation) =>
        _foreseer.UnpublishAsync(wishes, cancellation);

    /// <summary>
    /// Everything that is kept, type by type in the catalog's order, then by id: published content for published languages, else
    /// the draft, else the latest revision.
    /// </summary>
    public IAsyncEnumerable<ImportedEntry> ExportAsync(CancellationToken cancellation) => _exporter.ExportAsync(cancellation);
}
