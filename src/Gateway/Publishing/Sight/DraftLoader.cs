using Immunotherapy.Gateway.Publishing.Drafts;
using Immunotherapy.Gateway.Publishing.Rendering;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Sight;

/// <summary>
/// Reads the entries that the draft perspective shows otherwise than the world sees them: those with a draft, and those whose
/// latest revision is not what is published.
/// </summary>
internal sealed class DraftLoader(Catalog catalog, RichTextRenderer renderer, TimeProvider time)
{
    private const int AtOnce = 500;

    /// <summary>Entries that may differ.</summary>
    public static async Task<HashSet<Guid>> CandidatesAsync(StoreContext store, CancellationToken cancellation)
    {
        var found = new HashSet<Guid>(await store.Drafts.Select(d => d.EntryId).ToListAsync(cancellation));
        found.UnionWith(await store.Entries
            .Where(e => e.LatestRevision > 0 && (e.PublishedShared == null || e.PublishedShared != e.LatestRevision))
            .Select(e => e.Id).ToListAsync(cancellation));
        found.UnionWith(await (from e in store.Entries
                               join t in store.RevisionTexts on new { e.Id, Number = e.LatestRevision } equals new { Id = t.EntryId, t.Number }
                               where !store.Publications.Any(p => p.EntryId == t.EntryId && p.Locale == t.Locale
                                   && p.State == PublicationState.Published && p.TextRevision == t.Number)
                               select e.Id).ToListAsync(cancellation));
        return found;
    }

    /// <summary>Of these entries, those that differ, as the draft perspective shows them.</summary>
    public async Task<Dictionary<Guid, EntryState>> LoadAsync(StoreContext store, IEnumerable<Guid> ids, CancellationToken cancellation)
    {
        var found = new Dictionary<Guid, EntryState>();
        foreach (var some in ids.Chunk(AtOnce))
            foreach (var state in await LoadSomeAsync(store, some, cancellation)) found[state.Id] = state;
        return found;
    }

    private async Task<IEnumerable<EntryState>> LoadSomeAsync(StoreContext store, Guid[] ids, CancellationToken cancellation)
    {
        var entries = await store.Entries.AsNoTracking().Where(e => ids.Contains(e.Id)).ToListAsync(cancellation);
        var drafts = await store.Drafts.AsNoTracking().Where(d => ids.Contains(d.EntryId)).ToDictionaryAsync(d => d.EntryId, cancellation);
        var standings = await StandingLoader.LoadAsync(store, ids, cancellation);
        var latest = await LatestAsync(store, [.. entries.Where(e => e.LatestRevision > 0 && !drafts.ContainsKey(e.Id)).Select(e => e.Id)], cancellation);
        return entries
            .Select(e => State(e, drafts.GetValueOrDefault(e.Id), latest.GetValueOrDefault(e.Id), standings[e.Id]))
            .OfType<EntryState>();
    }

    /// <summary>The latest revisions of these entries.</summary>
    public static async Task<Dictionary<Guid, KeptRevision>> LatestAsync(StoreContext store, Guid[] ids, CancellationToken cancellation)
    {
        var shareds = await (from e in store.Entries.AsNoTracking()
                             join r in store.Revisions.AsNoTracking() on new { e.Id, Number = e.LatestRevision } equals new { Id = r.EntryId, r.Number }
                             where ids.Contains(e.Id)
                             select new { e.Id, r.Number, r.Shared }).ToListAsync(cancellation);
        var texts = (await (from e in store.Entries.AsNoTracking()
                            join t in store.RevisionTexts.AsNoTracking() on new { e.Id, Number = e.LatestRevision } equals new { Id = t.EntryId, t.Number }
                            where ids.Contains(e.Id)
                            select t).ToListAsync(cancellation)).ToLookup(t => t.EntryId);
        return shareds.ToDictionary(r => r.Id, r => new KeptRevision(r.Number, r.Shared, texts[r.Id].ToDictionary(t => t.Locale)));
    }

    private EntryState? State(EntryRow entry, DraftRow? draft, KeptRevision? latest, Standing standing)
    {
        if (draft is not null) return Of(entry, DraftJson.Read(draft.Content), standing, draft.UpdatedAt);
        if (latest is null || entry.IsRecalled || IsPublished(latest, standing)) return null;
        return Of(entry, latest.ToDocument(), standing, null);
    }

    private static bool IsPublished(KeptRevision latest, Standing standing) =>
        standing.SharedRevision == latest.Number
        && latest.Texts.Keys.All(l => standing.In(l) is { IsPublished: true } at && at.TextRevision == latest.Number);

    private EntryState Of(EntryRow entry, Document content, Standing standing, DateTimeOffset? editedAt)
    {
        var shared = CanonicalJson.Write(content.Shared);
        var type = catalog[entry.Type];
        var locales = content.Texts.Where(t => t.Value.Count > 0).Select(t => t.Key).DefaultIfEmpty(Locales.Default);
        return new EntryState
        {
            Id = entry.Id,
            Type = type,
            Shared = shared,
            Texts = [.. locales.Select(l => Text(entry, type, content, l, shared, standing.In(l), editedAt))],
            AsOf = standing.IsPublished ? standing.AsOf : time.Now(),
        };
    }

    private TextState Text(
        EntryRow entry, ContentType type, Document content, Locale locale, byte[] shared, LocaleStanding? standing, DateTimeOffset? editedAt)
    {
        var words = content.Texts.GetValueOrDefault(locale) ?? [];
        var text = CanonicalJson.Write(words);
        var slug = words[FieldPath.Slug]?.GetValue<string>() ?? entry.Id.ToString();
        return new TextState
        {
            Locale = locale,
            Slug = slug,
            OldSlugs = standing is null ? [] : [.. StandingRows.Slugs(standing).Where(s => s != slug)],
            Text = text,
            Rendered = renderer.RenderDraft(type, content, locale),
            Revision = entry.LatestRevision,
            SourceRevision = entry.LatestRevision,
            Translation = TranslationState.Current,
            ContentHash = ContentHash.Of(shared, text),
            PublishedAt = standing?.PublishedAt,
            UpdatedAt = editedAt ?? standing?.UpdatedAt ?? entry.CreatedAt,
            Review = standing?.Review ?? Review.None,
            Notice = standing?.Notice,
        };
    }
}
