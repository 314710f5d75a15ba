using Immunotherapy.Admin.Naming;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Foresight;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.Localization;

namespace Immunotherapy.Admin.Lists;

/// <summary>Says entry by entry what a bulk act would do, before it is done.</summary>
public sealed class BulkPlanner(EditorQueries queries, IStringLocalizer<ListWords> words, Sentences sentences)
{
    public Task<IReadOnlyList<BulkStep>> PlanAsync(
        BulkKind kind, IReadOnlyList<ListRow> rows, IReadOnlyList<Locale> locales, Actor by, CancellationToken cancellation) => kind switch
        {
            BulkKind.Publish => ForeseeAsync(rows, row => Written(row, locales), w => queries.ForeseePublishAsync(w, by, cancellation)),
            BulkKind.Unpublish => ForeseeAsync(rows, row => Published(row, locales), w => queries.ForeseeUnpublishAsync(w, cancellation)),
            BulkKind.SetReviewDate => Task.FromResult<IReadOnlyList<BulkStep>>([.. rows.Select(row => Reviewed(row, locales))]),
        };

    private async Task<IReadOnlyList<BulkStep>> ForeseeAsync(
        IReadOnlyList<ListRow> rows, Func<ListRow, (IReadOnlyList<Locale> Locales, string? Refusal)> look,
        Func<IReadOnlyList<Wish>, Task<IReadOnlyList<Outlook>>> foresee)
    {
        var looks = rows.ToDictionary(r => r.Work.Id, look);
        var outlooks = (await foresee([.. looks.Where(l => l.Value.Refusal is null).Select(l => new Wish(l.Key, l.Value.Locales))])).ToDictionary(o => o.EntryId);
        return [.. rows.Select(row =>
        {
            var (locales, refusal) = looks[row.Work.Id];
            return refusal is not null ? new BulkStep(row, locales, [refusal], []) : Step(row, locales, outlooks[row.Work.Id]);
        })];
    }

    private BulkStep Step(ListRow row, IReadOnlyList<Locale> locales, Outlook outlook) => new(
        row, locales,
        [.. outlook.Findings.Where(f => f.Blocks).Select(sentences.Of)],
        [.. outlook.Findings.Where(f => !f.Blocks).Select(sentences.Of)]);

    private (IReadOnlyList<Locale>, string?) Written(ListRow row, IReadOnlyList<Locale> locales)
    {
        if (row.Work.Stage is EntryStage.Published && locales.Where(l => row.Node?.Locales.Contains(l) is true).All(l => row.Work.In(l).IsPublished))
            return ([], words["It is published as it is."]);
        var written = locales.Where(l => row.Node?.Locales.Contains(l) is true).ToList();
        return (written, written.Count == 0 ? words["Nothing is written in these languages."].Value : null);
    }

    private (IReadOnlyList<Locale>, string?) Published(ListRow row, IReadOnlyList<Locale> locales)
    {
        var published = locales.Where(l => row.Work.In(l).IsPublished).ToList();
        return (published, published.Count == 0 ? words["It is not published in these languages."].Value : null);
    }

    private BulkStep Reviewed(ListRow row, IReadOnlyList<Locale> locales)
    {
        if (row.Work.Stage is EntryStage.Recalled) return new BulkStep(row, [], [words["It is recalled."]], []);
        var written = locales.Where(l => row.Node?.Locales.Contains(l) is true).ToList();
        return new BulkStep(row, written, written.Count == 0 ? [words["Nothing is written in these languages."]] : [], []);
    }
}
