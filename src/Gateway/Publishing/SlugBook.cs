using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>The default-language slugs of everything that is kept: files name the targets of links by them.</summary>
public sealed class SlugBook(Cabinet cabinet, Catalog catalog)
{
    /// <summary>Drafts looked up at a time.</summary>
    private const int Batch = 500;

    /// <summary>No entry was ever made.</summary>
    public Task<bool> IsEmptyAsync(CancellationToken cancellation) =>
        cabinet.ReadAsync(async (store, cancel) => !await store.Entries.AnyAsync(cancel), cancellation);

    /// <summary>Published ones first. The published slug where the default language is published, else the one in the draft or the latest revision.</summary>
    public async IAsyncEnumerable<KeptSlug> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var store = cabinet.Read();
        var entries = from entry in store.Entries
                      join publication in store.Publications.Where(p => p.Locale == Locales.Default && p.State == PublicationState.Published)
                          on entry.Id equals publication.EntryId into publications
                      from published in publications.DefaultIfEmpty()
                      orderby entry.Id
                      select new Kept(entry.Id, entry.Type, entry.LatestRevision, published == null ? null : published.Slug);
        var unpublished = new List<Kept>();
        await foreach (var entry in entries.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (entry.Slug is not null) yield return new KeptSlug(entry.Id, catalog[entry.Type], entry.Slug);
            else unpublished.Add(entry);
        }
        foreach (var batch in unpublished.Chunk(Batch))
            foreach (var slug in await WorkingAsync(batch, cancellation)) yield return slug;
    }

    private async Task<IReadOnlyList<KeptSlug>> WorkingAsync(Kept[] entries, CancellationToken cancellation)
    {
        await using var store = cabinet.Read();
        var ids = entries.Select(e => e.Id).ToArray();
        var drafts = await store.Drafts.Where(d => ids.Contains(d.EntryId)).ToDictionaryAsync(d => d.EntryId, d => d.Content, cancellation);
        var texts = await (from entry in store.Entries
                           where ids.Contains(entry.Id)
                           join text in store.RevisionTexts.Where(t => t.Locale == Locales.Default)
                               on new { entry.Id, Number = entry.LatestRevision } equals new { Id = text.EntryId, text.Number }
                           select new { entry.Id, text.Text }).ToDictionaryAsync(t => t.Id, t => t.Text, cancellation);
        return [.. entries.Select(e => new KeptSlug(e.Id, catalog[e.Type], Slug(e.Id)))];

        string? Slug(Guid id)
        {
            var text = drafts.TryGetValue(id, out var draft) ? JsonNode.Parse(draft)?["texts"]?[Locales.Default.Tag()]
                : texts.TryGetValue(id, out var bytes) ? JsonNode.Parse(bytes) : null;
            return (string?)text?[FieldPath.Slug];
        }
    }

    private sealed record Kept(Guid Id, string Type, int LatestRevision, string? Slug);
}
