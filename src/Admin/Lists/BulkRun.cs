using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Admin.Lists;

/// <summary>
/// Does a bulk act entry by entry, so that it can be stopped between two of them, and takes it back. What only goes when another
/// has gone is tried again as long as one goes through; what needs each other is published in one act at the end.
/// </summary>
public sealed class BulkRun(Desk desk, Actor by)
{
    public async Task<BulkOutcome> DoAsync(
        BulkKind kind, DateOnly? day, IReadOnlyList<BulkStep> steps, IProgress<int> progress, CancellationToken cancellation)
    {
        var done = new List<BulkStep>();
        var left = steps.Where(s => s.WillBeDone).ToList();
        var refused = new List<(BulkStep Step, string Reason)>();
        var isMoving = true;
        while (left.Count > 0 && isMoving && !cancellation.IsCancellationRequested)
        {
            refused.Clear();
            foreach (var step in left)
            {
                if (cancellation.IsCancellationRequested) break;
                if (await RefusalAsync(() => ActAsync(kind, day, step)) is { } reason) refused.Add((step, reason));
                else done.Add(step);
                progress.Report(done.Count);
            }
            isMoving = refused.Count < left.Count;
            left = [.. refused.Select(r => r.Step)];
        }
        if (kind is BulkKind.Publish && left.Count > 1 && !cancellation.IsCancellationRequested
            && await RefusalAsync(() => desk.PublishAllAsync([.. left.Select(s => new Wish(s.Row.Work.Id, s.Locales))], by, CancellationToken.None)) is null)
        {
            done.AddRange(left);
            refused.Clear();
        }
        progress.Report(done.Count);
        return new BulkOutcome(done, refused, cancellation.IsCancellationRequested);
    }

    /// <summary>Puts the world back to what it saw; drafts that became revisions stay revisions. Answers what could not be put back.</summary>
    public async Task<IReadOnlyList<(BulkStep Step, string Reason)>> UndoAsync(BulkKind kind, BulkOutcome outcome)
    {
        var refused = new List<(BulkStep, string)>();
        foreach (var step in outcome.Done.Reverse())
            if (await RefusalAsync(() => TakeBackAsync(kind, step)) is { } reason) refused.Add((step, reason));
        return refused;
    }

    private Task ActAsync(BulkKind kind, DateOnly? day, BulkStep step) => kind switch
    {
        BulkKind.Publish => desk.PublishAsync(step.Row.Work.Id, step.Locales, by, CancellationToken.None),
        BulkKind.Unpublish => TakeDownAsync(step.Row.Work.Id, step.Locales),
        BulkKind.SetReviewDate => StandAsync(step, review => review with { NextReviewDue = day }),
    };

    private Task TakeBackAsync(BulkKind kind, BulkStep step) => kind switch
    {
        BulkKind.Publish => ShowAsBeforeAsync(step),
        BulkKind.Unpublish => PublishBeforeAsync(step),
        BulkKind.SetReviewDate => StandAsync(step, review => review),
    };

    private async Task ShowAsBeforeAsync(BulkStep step)
    {
        await TakeDownAsync(step.Row.Work.Id, [.. step.Locales.Where(l => !step.Row.Work.In(l).IsPublished)]);
        await PublishBeforeAsync(step);
    }

    // The revision of the default language goes first, since no other may stand without it.
    private async Task PublishBeforeAsync(BulkStep step)
    {
        var before = step.Locales.Select(step.Row.Work.In).Where(l => l.IsPublished).GroupBy(l => l.Revision)
            .OrderByDescending(g => g.Any(l => l.Locale is Locales.Default)).ThenBy(g => g.Key);
        foreach (var same in before)
            await desk.PublishAllAsync([new Wish(step.Row.Work.Id, [.. same.Select(l => l.Locale)]) { Revision = same.Key }], by, CancellationToken.None);
    }

    // Others fall back on the default language: it goes last.
    private async Task TakeDownAsync(Guid entry, IReadOnlyList<Locale> locales)
    {
        foreach (var locale in locales.OrderBy(l => l is Locales.Default)) await desk.UnpublishAsync(entry, locale, by, CancellationToken.None);
    }

    private async Task StandAsync(BulkStep step, Func<Review, Review> review)
    {
        foreach (var locale in step.Locales)
        {
            var before = step.Row.Work.In(locale);
            await desk.SetStandingAsync(step.Row.Work.Id, locale, new NewStanding(review(before.Review), before.Notice), by, CancellationToken.None);
        }
    }

    private static async Task<string?> RefusalAsync(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Message;
        }
    }
}
