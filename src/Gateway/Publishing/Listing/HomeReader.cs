using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>Finds what waits for an editor, over all content types, from memory.</summary>
internal sealed class HomeReader(Worlds worlds, TimeProvider time)
{
    private const int Shown = 8;
    private const int SoonInDays = 30;

    public async Task<HomeView> ReadAsync(Actor reader, CancellationToken cancellation)
    {
        var book = await worlds.WorkbookAsync(cancellation);
        var graph = await worlds.GraphAsync(Perspective.Draft, cancellation);
        var soon = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(SoonInDays);
        return new HomeView
        {
            Mine = Shelf(book.All.Where(w => w.HasDraft && w.ChangedBy == reader.Name), works => works.OrderByDescending(w => w.ChangedAt)),
            Recent = Shelf(book.All, works => works.OrderByDescending(w => w.ChangedAt)),
            Scheduled = Shelf(
                book.All.Where(w => w.Schedules.Count > 0),
                works => works.OrderBy(w => w.Schedules.All(s => s.MissedBecause is null)).ThenBy(w => w.Schedules[0].DueAt)),
            Due = Shelf(book.All.Where(w => w.ReviewDue < soon), works => works.OrderBy(w => w.ReviewDue)),
            Failing = Shelf(
                book.All.Where(w => w.Findings.Count > 0),
                works => works.OrderByDescending(w => IsOf(w)).ThenByDescending(w => w.ChangedAt)),
        };

        bool IsOf(EntryWork work) => work.Owner == reader.Name || work.ChangedBy == reader.Name;

        WorkShelf Shelf(IEnumerable<EntryWork> wanted, Func<IEnumerable<EntryWork>, IOrderedEnumerable<EntryWork>> inOrder)
        {
            var all = wanted.ToList();
            return new WorkShelf([.. inOrder(all).ThenBy(w => w.Id).Take(Shown).Select(w => new ListRow(w, graph.ById(w.Id)))], all.Count);
        }
    }
}
