using Immunotherapy.Gateway.Publishing.Bulk;
using Immunotherapy.Gateway.Publishing.Drafts;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Publishing.Pictures;
using Immunotherapy.Gateway.Publishing.Previews;
using Immunotherapy.Gateway.Publishing.Timing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>
/// The only way from the cabinet to the world: every act of an editor goes over it. An act is done whole or not at all, is told
/// in the audit, and is seen in this process when its answer is given. What they are shown is asked of <see cref="EditorQueries"/>.
/// </summary>
/// <remarks>
/// All acts throw <see cref="RefusedException"/> when they say no, and <see cref="StoreUnavailableException"/> when nothing can be
/// written now. <c>by</c> is who acts: what their account may do is asked in the act's own transaction, so that a change of roles holds at once.
/// </remarks>
public sealed class Desk
{
    private readonly Drafting _drafting;
    private readonly Editing _editing;
    private readonly Publisher _publisher;
    private readonly Recalls _recalls;
    private readonly Scheduling _scheduling;
    private readonly Tokens _tokens;
    private readonly Importer _importer;
    private readonly SavedViews _views;
    private readonly PreviewLinks _previews;
    private readonly PictureShelf _pictures;

    internal Desk(
        Drafting drafting, Editing editing, Publisher publisher, Recalls recalls, Scheduling scheduling, Tokens tokens, Importer importer,
        SavedViews views, PreviewLinks previews, PictureShelf pictures)
    {
        (_drafting, _editing, _publisher, _recalls) = (drafting, editing, publisher, recalls);
        (_scheduling, _tokens, _importer) = (scheduling, tokens, importer);
        (_views, _previews, _pictures) = (views, previews, pictures);
    }

    /// <summary>A link by which someone without an account sees one language of the entry for 5 minutes to 30 days; <paramref name="forWhom"/> is a reminder for its makers.</summary>
    public Task<MintedPreviewLink> MintPreviewLinkAsync(
        Guid entry, Locale locale, string forWhom, TimeSpan lifetime, Actor by, CancellationToken cancellation) =>
        _previews.MintAsync(entry, locale, forWhom, lifetime, by, cancellation);

    public Task RevokePreviewLinkAsync(Guid link, Actor by, CancellationToken cancellation) => _previews.RevokeAsync(link, by, cancellation);

    /// <summary>Saves a view for the editor alone; one of the same name is replaced.</summary>
    public Task<SavedView> SaveViewAsync(string list, string name, string query, Actor by, CancellationToken cancellation) =>
        _views.SaveAsync(list, name, query, by, cancellation);

    /// <summary>False: the editor has no such view.</summary>
    public Task<bool> RemoveViewAsync(Guid view, Actor by, CancellationToken cancellation) => _views.RemoveAsync(view, by, cancellation);

    /// <summary>A new entry with an empty draft.</summary>
    public Task<Guid> CreateAsync(ContentType type, Actor by, Guid? id, CancellationToken cancellation) =>
        _drafting.CreateAsync(type, by, id, cancellation);

    /// <summary>Opens a draft from the latest revision, unless one is open; answers its version.</summary>
    public Task<long> OpenDraftAsync(Guid entry, Actor by, CancellationToken cancellation) => _drafting.OpenAsync(entry, by, cancellation);

    /// <summary>
    /// Throws the draft away: the editors have the latest revision again. An entry that has none goes with its draft. Null: there was no draft.
    /// </summary>
    public Task<DiscardedDraft?> DiscardDraftAsync(Guid entry, Actor by, CancellationToken cancellation) => _drafting.DiscardAsync(entry, by, cancellation);

    /// <summary>Puts back a draft that was thrown away, with its entry where that is gone too; refused where a new draft was opened since.</summary>
    public Task<long> PutBackDraftAsync(DiscardedDraft discarded, Actor by, CancellationToken cancellation) => _drafting.PutBackAsync(discarded, by, cancellation);

    /// <summary>
    /// Takes in edits, each by itself: once, however often it is sent; checked; merged by field with what others wrote. Opens a draft
    /// where there is none, so that nothing typed is lost.
    /// </summary>
    public Task<EditAnswer> EditAsync(Guid entry, string client, IReadOnlyList<Edit> edits, Actor by, CancellationToken cancellation) =>
        _editing.EditAsync(entry, client, edits, by, cancellation);

    /// <summary>Keeps a picture, without what its camera noted; where it lies already, it is not kept again.</summary>
    public Task<KeptPicture> KeepPictureAsync(ReadOnlyMemory<byte> file, Actor by, CancellationToken cancellation) =>
        _pictures.KeepAsync(file, by, cancellation);

    /// <summary>Keeps the draft as a revision for ever; answers its number, or the latest one's where nothing has changed since.</summary>
    public Task<int> CutAsync(Guid entry, string reason, Actor by, CancellationToken cancellation) =>
        _drafting.CutAsync(entry, reason, by, cancellation);

    /// <summary>Makes a new revision of an old one's content and puts it in the draft; answers its number.</summary>
    public Task<int> RestoreAsync(Guid entry, int revision, Actor by, CancellationToken cancellation) =>
        _drafting.RestoreAsync(entry, revision, by, cancellation);

    /// <summary>Shows the draft (else the latest revision) to the world in these languages.</summary>
    public async Task<PublishAnswer> PublishAsync(Guid entry, IReadOnlyList<Locale> locales, Actor by, CancellationToken cancellation) =>
        (await PublishAllAsync([new Wish(entry, locales)], by, cancellation))[0];

    /// <summary>Shows entries that may link to each other, all or none.</summary>
    public Task<IReadOnlyList<PublishAnswer>> PublishAllAsync(IReadOnlyList<Wish> wishes, Actor by, CancellationToken cancellation) =>
        _publisher.PublishAsync(wishes, by, cancellation);

    /// <summary>Takes a language down; refused while published entries need the entry. Answers the number of the change.</summary>
    public Task<long> UnpublishAsync(Guid entry, Locale locale, Actor by, CancellationToken cancellation) =>
        _recalls.UnpublishAsync(entry, locale, by, cancellation);

    /// <summary>Calls the entry back in all languages; its stub shows the notice. A language without its own notice shows the default's.</summary>
    public Task<long> RecallAsync(Guid entry, IReadOnlyDictionary<Locale, string> notices, Actor by, CancellationToken cancellation) =>
        _recalls.RecallAsync(entry, notices, by, cancellation);

    /// <summary>Says how a language is reviewed and which notice stands on it; the number of the change, 0 when the world does not see it.</summary>
    public Task<long> SetStandingAsync(Guid entry, Locale locale, NewStanding standing, Actor by, CancellationToken cancellation) =>
        _recalls.SetStandingAsync(entry, locale, standing, by, cancellation);

    /// <summary>Cuts and checks now what the clock will do then. Scheduling the same again moves it.</summary>
    public Task<ScheduleAnswer> ScheduleAsync(
        Guid entry, Locale locale, ScheduledAction action, When when, Actor by, CancellationToken cancellation) =>
        _scheduling.ScheduleAsync(entry, locale, action, when, by, cancellation);

    /// <summary>Shows a language when its time comes; see <see cref="ScheduleAsync"/>.</summary>
    public Task<ScheduleAnswer> SchedulePublishAsync(Guid entry, Locale locale, When when, Actor by, CancellationToken cancellation) =>
        ScheduleAsync(entry, locale, ScheduledAction.Publish, when, by, cancellation);

    /// <summary>Takes a language down when its time comes; see <see cref="ScheduleAsync"/>.</summary>
    public Task<ScheduleAnswer> ScheduleUnpublishAsync(Guid entry, Locale locale, When when, Actor by, CancellationToken cancellation) =>
        ScheduleAsync(entry, locale, ScheduledAction.Unpublish, when, by, cancellation);

    public Task CancelScheduleAsync(Guid schedule, Actor by, CancellationToken cancellation) => _scheduling.CancelAsync(schedule, by, cancellation);

    /// <summary>A key to the perspective <see cref="Tokens.Draft"/> or <see cref="Tokens.At"/> for 1 minute to 24 hours.</summary>
    public Task<MintedToken> MintTokenAsync(string perspective, TimeSpan lifetime, Actor by, CancellationToken cancellation) =>
        _tokens.MintAsync(perspective, lifetime, by, cancellation);

    public Task RevokeTokenAsync(string token, Actor by, CancellationToken cancellation) => _tokens.RevokeAsync(token, by, cancellation);

    /// <summary>
    /// Takes in many entries at once, all or nothing. An entry that is already kept is given a new revision when its content
    /// differs. Links may point at entries of the import or of the store. <paramref name="progress"/> is told how many entries were
    /// taken in so far. A refusal tells up to 100 findings over the whole import; their paths begin with the entry's origin.
    /// </summary>
    public Task<ImportAnswer> ImportAsync(
        IAsyncEnumerable<ImportedEntry> entries, Actor by, IProgress<long>? progress, CancellationToken cancellation) =>
        _importer.ImportAsync(entries, by, progress, cancellation);
}
