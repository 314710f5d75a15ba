using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing.Drafts;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Rules;
using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>Shows entries to the world: cuts, checks, moves the pointers, all of a set or none of it.</summary>
internal sealed class Publisher(Deeds deeds, Cutter cutter, Checks checks, Catalog catalog)
{
    public Task<IReadOnlyList<PublishAnswer>> PublishAsync(IReadOnlyList<Wish> wishes, Actor by, CancellationToken cancellation) =>
        deeds.ShowAsync(by, Permission.Publish, (store, now, stop) => PublishAsync(store, wishes, "publish", by, now, stop), cancellation);

    /// <summary>The same inside an act that does more.</summary>
    public async Task<IReadOnlyList<PublishAnswer>> PublishAsync(
        StoreContext store, IReadOnlyList<Wish> wishes, string action, Actor by, DateTimeOffset now, CancellationToken cancellation)
    {
        var plans = new List<Plan>();
        foreach (var wish in wishes) plans.Add(await PlanAsync(store, wish, by, now, cancellation));
        var findings = await checks.LookAsync(store, plans, [], now, cancellation);
        if (findings.Any(f => f.Finding.Blocks)) throw new RefusedException(Said(findings.Where(f => f.Finding.Blocks), plans.Count > 1));
        var answers = new List<PublishAnswer>();
        foreach (var plan in plans)
        {
            var number = await ShowAsync(store, plan, action, by, now, cancellation);
            answers.Add(new PublishAnswer(plan.Folder.Id, plan.Revision.Number, number, [.. plan.TakenDown(), .. findings.Where(f => f.Plan == plan).Select(f => f.Finding)]));
        }
        return answers;
    }

    /// <summary>Opens the entry and cuts what is wished for.</summary>
    public async Task<Plan> PlanAsync(StoreContext store, Wish wish, Actor by, DateTimeOffset now, CancellationToken cancellation)
    {
        var folder = await Folder.OpenAsync(store, catalog, wish.EntryId, cancellation);
        RefuseOtherVersion(folder, wish.Seen);
        return await PlanAsync(folder, await RevisionAsync(store, folder, wish, by, now, cancellation), wish, false, now, cancellation);
    }

    /// <summary>What a wish comes to, as far as it can be told without looking at other entries.</summary>
    public static async Task<Plan> PlanAsync(
        Folder folder, KeptRevision revision, Wish wish, bool defaultComesFirst, DateTimeOffset now, CancellationToken cancellation)
    {
        var before = folder.Standing();
        RefuseWithoutText(revision, wish.Locales, folder);
        if (!defaultComesFirst) RefuseBeforeDefault(before, wish.Locales);
        foreach (var locale in before.Locales.Where(l => l.TextRevision > 0)) await folder.RevisionAsync(locale.TextRevision, cancellation);
        var next = Steps.Publish(before, revision, wish.Locales, wish.Standings, folder.KnownText, now);
        return new Plan(folder, revision, wish.Locales, before, next, await folder.ServedAsync(next, cancellation));
    }

    private static void RefuseOtherVersion(Folder folder, long? seen)
    {
        if (seen is { } version && version != folder.Entry.Version)
            throw new RefusedException("id", $"The entry was changed since you looked at it. Load it anew, compare, and do it again.");
    }

    private async Task<KeptRevision> RevisionAsync(
        StoreContext store, Folder folder, Wish wish, Actor by, DateTimeOffset now, CancellationToken cancellation)
    {
        if (wish.Revision is { } number) return await folder.RevisionAsync(number, cancellation);
        if (folder.Draft is null && folder.Entry.LatestRevision == 0)
            throw new RefusedException("id", $"There is nothing to publish: the entry has neither a draft nor a revision. Open a draft and write.");
        return await cutter.CutAsync(store, folder, await folder.WorkingAsync(cancellation), "publish", by, now, cancellation);
    }

    private static void RefuseWithoutText(KeptRevision revision, IReadOnlyList<Locale> locales, Folder folder)
    {
        if (locales.Count == 0) throw new RefusedException("locale", $"Name at least one language to publish.");
        var missing = locales.Where(l => !revision.Texts.ContainsKey(l)).Select(l => new Finding(
            $"{folder.Type.Title.Name}@{l.Tag()}", $"There is no text in '{l.Tag()}' to publish. Write it, or leave that language out.", Blocks: true)).ToList();
        if (missing.Count > 0) throw new RefusedException(missing);
    }

    private static void RefuseBeforeDefault(Standing before, IReadOnlyList<Locale> locales)
    {
        if (locales.Contains(Locales.Default)) return;
        if (before.IsRecalled)
            throw new RefusedException("locale", $"The entry is recalled. Publish '{Locales.Default.Tag()}' first or together with this to end the recall.");
        if (before.In(Locales.Default) is not { IsPublished: true })
            throw new RefusedException("locale", $"'{Locales.Default.Tag()}' is not published. Publish it first or together with this language.");
    }

    private async Task<long> ShowAsync(
        StoreContext store, Plan plan, string action, Actor by, DateTimeOffset now, CancellationToken cancellation)
    {
        var folder = plan.Folder;
        folder.Stand(plan.Next, NextInstant.Of(folder.Type, plan.Next, plan.Served.Shared));
        folder.Entry.Version++;
        if (folder.Draft is { } draft && plan.Revision.Number == folder.Entry.LatestRevision && Says(draft, plan.Revision))
            folder.DropDraft();
        deeds.Note(store, now, by, action, folder.Id, $"revision {plan.Revision.Number}: {string.Join(", ", plan.Locales.Select(l => l.Tag()))}");
        return await Deeds.TellAsync(store, ChangeKind.Published, folder.Id, plan.Next, now, cancellation);
    }

    private static bool Says(DraftRow draft, KeptRevision revision)
    {
        var content = DraftJson.Read(draft.Content);
        return Cutter.IsSame(revision, CanonicalJson.Write(content.Shared), Cutter.Texts(content));
    }

    private static List<Finding> Said(IEnumerable<PlanFinding> findings, bool isSet) =>
        [.. findings.Select(f => isSet ? f.Finding with { Path = $"{f.Plan.Name}: {f.Finding.Path}", Sentence = $"{f.Plan.Name}: {f.Finding.Sentence}" } : f.Finding)];
}
