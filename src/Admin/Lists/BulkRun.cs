using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Admin.Lists;

/// <summary>
/// Does a bulk act entry by entry, so that it can be stopped between two of them, and takes it back. What only goes when another
/// has gone is tried again as long as one goes through; what needs each other is published in one act at the end.
/// </summary>
public sealed class BulkRun(Desk desk, Actor by)
{
    public Task<BulkOutcome> DoAsync(
        BulkKind kind, DateOnly? day, IReadOnlyList<BulkStep> steps, IProgress<int> progress, CancellationToken cancellation) => InPassesAsync(
        [.. steps.Where(s => s.WillBeDone)],
        step => ActAsync(kind, day, step),
        kind is BulkKind.Publish ? left => desk.PublishAllAsync([.. left.Select(s => new Wish(s.Row.Work.Id, s.Locales))], by, CancellationToken.None) : null,
        progress, cancellation);

    /// <summary>Puts the world back to what it saw; drafts that became revisions stay revisions. What could not be put back is refused.</summary>
    public Task<BulkOutcome> UndoAsync(BulkKind kind, BulkOutcome outcome, IProgress<int> progress, CancellationToken cancellation) => InPassesAsync(
        [.. outcome.Done.Reverse()],
        step => TakeBackAsync(kind, step),
        kind is BulkKind.Unpublish ? PublishTogetherAsync : null,
        progress, cancellation);

    private static async Task<BulkOutcome> InPassesAsync(
        IReadOnlyList<BulkStep> steps, Func<BulkStep, Task> act, Func<IReadOnlyList<BulkStep>, Task>? together, IProgress<int> progress,
        CancellationToken cancellation)
    {
        var done = new List<BulkStep>();
        var refused = new List<(BulkStep Step, RefusedException Reason)>();
        var left = steps;
        for (var isMoving = true; isMoving && left.Count > 0 && !cancellation.IsCancellationRequested; left = [.. refused.Select(r => r.Step)])
        {
            refused.Clear();
            foreach (var step in left.TakeWhile(_ => !cancellation.IsCancellationRequested))
            {
                if (await RefusalAsync(() => act(step)) is { } reason) refused.Add((step, reason));
                else done.Add(step);
                progress.Report(done.Count);
            }
            isMoving = refused.Count < left.Count;
        }
        if (together is not null && left.Count > 1 && !cancellation.IsCancellationRequested && await RefusalAsync(() => together(left)) is null)
        {
            done.AddRange(left);
            refused.Clear();
            progress.Report(done.Count);
        }
        return new BulkOutcome(done, refused, cancellation.IsCancellationRequested);
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
        BulkKind.Unpublish => PublishBeforeAsync(step, Before(step)),
        BulkKind.SetReviewDate => StandAsync(step, review => review),
    };

    private async Task ShowAsBeforeAsync(BulkStep step)
    {
        await TakeDownAsync(step.Row.Work.Id, [.. step.Locales.Where(l => !step.Row.Work.In(l).IsPublished)]);
        await PublishBeforeAsync(step, Before(step));
    }

    // In one act with the default language of each; what else they had follows.
    private async Task PublishTogetherAsync(IReadOnlyList<BulkStep> steps)
    {
        await desk.PublishAllAsync([.. steps.Select(s => Shown(s, Before(s).First()))], by, CancellationToken.None);
        foreach (var step in steps) await PublishBeforeAsync(step, Before(step).Skip(1));
    }

    private async Task PublishBeforeAsync(BulkStep step, IEnumerable<IGrouping<int, LanguageView>> before)
    {
        foreach (var same in before) await desk.PublishAllAsync([Shown(step, same)], by, CancellationToken.None);
    }

    /// <summary>What the world saw, by revision. That of the default language goes first, since no other may stand without it.</summary>
    private static IEnumerable<IGrouping<int, LanguageView>> Before(BulkStep step) =>
        step.Locales.Select(step.Row.Work.In).Where(l => l.IsPublished).GroupBy(l => l.Revision)
            .OrderByDescending(g => g.Any(l => l.Locale is Locales.Default)).ThenBy(g => g.Key);

    private static Wish Shown(BulkStep step, IGrouping<int, LanguageView> same) =>
        new(step.Row.Work.Id, [.. same.Select(l => l.Locale)]) { Revision = same.Key };

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

    private static async Task<RefusedException?> RefusalAsync(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (RefusedException refused)
        {
            return refused;
        }
    }
}
