using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Bulk;

/// <summary>Writes prepared entries: new ones straight, known ones by what differs.</summary>
internal sealed class ImportRows(StoreContext store, Catalog catalog, Kept kept, Actor by, DateTimeOffset now)
{
    private int _added;
    private int _updated;
    private int _unchanged;

    public ImportAnswer Answer => new(_added, _updated, _unchanged);

    public Task AddAsync(Prepared entry, CancellationToken cancellation) =>
        kept.Entries.ContainsKey(entry.Id) ? UpdateAsync(entry, cancellation) : AddNewAsync(entry, cancellation);

    private async Task AddNewAsync(Prepared entry, CancellationToken cancellation)
    {
        store.Entries.Add(new EntryRow
        {
            Id = entry.Id,
            Type = entry.Type.Name,
            Version = 1,
            LatestRevision = 1,
            AsOf = now,
            CreatedAt = now,
            CreatedBy = by.Name,
            PublishedShared = entry.IsPublished ? 1 : null,
            IsRecalled = entry.Standing.IsRecalled,
            NextInstant = entry.NextInstant,
        });
        store.Revisions.Add(Cutter.Row(entry.Id, 1, entry.Shared, Importer.Action, by, now));
        store.RevisionTexts.AddRange(entry.Texts.Values);
        foreach (var locale in entry.Standing.Locales)
        {
            var row = new PublicationRow { EntryId = entry.Id, Locale = locale.Locale, Slug = locale.Slug };
            StandingRows.Write(row, locale);
            store.Publications.Add(row);
            foreach (var slug in StandingRows.Slugs(locale))
                store.Slugs.Add(new SlugRow { Type = entry.Type.Name, Locale = locale.Locale, Slug = slug, EntryId = entry.Id });
        }
        if (entry.IsPublished) await Deeds.TellAsync(store, ChangeKind.Published, entry.Id, entry.Standing, now, cancellation);
        _added++;
    }

    private async Task UpdateAsync(Prepared entry, CancellationToken cancellation)
    {
        var folder = await Folder.OpenAsync(store, catalog, entry.Id, cancellation);
        var before = folder.Standing();
        RefuseTakingDown(entry, before);
        var latest = folder.Entry.LatestRevision == 0 ? null : await folder.RevisionAsync(folder.Entry.LatestRevision, cancellation);
        var isSame = latest is not null && Cutter.IsSame(latest, entry.Shared, entry.Texts.ToDictionary(t => t.Key, t => t.Value.Text));
        var number = isSame ? latest!.Number : folder.Entry.LatestRevision + 1;
        var next = await NextAsync(folder, entry, before, number, cancellation);
        if (isSame && IsSame(before, next))
        {
            _unchanged++;
            return;
        }
        if (!isSame) Cut(folder, entry, number);
        folder.Stand(next, NextInstant.Of(entry.Type, next, KeptRevision.Parse(entry.Shared)));
        folder.Entry.Version++;
        if (next.IsPublished) await Deeds.TellAsync(store, ChangeKind.Published, entry.Id, next, now, cancellation);
        _updated++;
    }

    private void Cut(Folder folder, Prepared entry, int number)
    {
        folder.Entry.LatestRevision = number;
        store.Revisions.Add(Cutter.Row(entry.Id, number, entry.Shared, Importer.Action, by, now));
        foreach (var text in entry.Texts.Values) text.Number = number;
        store.RevisionTexts.AddRange(entry.Texts.Values);
    }

    // A language that says the same keeps its revision, so that translations do not lag behind mere numbers.
    private static async Task<Standing> NextAsync(Folder folder, Prepared entry, Standing before, int number, CancellationToken cancellation)
    {
        var next = entry.Standing with { SharedRevision = entry.IsPublished ? number : 0 };
        foreach (var locale in entry.Standing.Published)
        {
            var was = before.In(locale.Locale);
            var isSame = was is { TextRevision: > 0 }
                && (await folder.RevisionAsync(was.TextRevision, cancellation)).Texts[locale.Locale].Text.AsSpan().SequenceEqual(entry.Texts[locale.Locale].Text);
            next = next.With(locale with
            {
                TextRevision = isSame ? was!.TextRevision : number,
                OldSlugs = [.. locale.OldSlugs.Concat(was is null ? [] : StandingRows.Slugs(was)).Where(s => s != locale.Slug).Distinct().Order(StringComparer.Ordinal)],
            });
        }
        var source = next.In(Locales.Default)?.TextRevision ?? 0;
        return next with { Locales = [.. next.Locales.Select(l => l.IsPublished ? l with { SourceRevision = source } : l)] };
    }

    private static bool IsSame(Standing before, Standing next) =>
        StandingJson.Write(before).AsSpan().SequenceEqual(StandingJson.Write(next with { AsOf = before.AsOf }));

    private static void RefuseTakingDown(Prepared entry, Standing before)
    {
        foreach (var locale in before.Published)
            if (entry.Standing.In(locale.Locale) is not { IsPublished: true })
                throw new RefusedException(
                    $"{entry.Name}: slug@{locale.Locale.Tag()}",
                    $"'{locale.Locale.Tag()}' is published here but not in the import. Take it down first, or add it to the import.");
    }
}
