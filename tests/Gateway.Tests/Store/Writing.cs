using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Store;

public sealed class Writing
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Keeps_every_kind_of_column_as_it_was(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);
        var id = Guid.NewGuid();
        var written = new PublicationRow
        {
            EntryId = id,
            Locale = Locale.Es,
            State = PublicationState.Published,
            Slug = "inmunoterapia-ñ",
            TextRevision = 3,
            PublishedAt = new(2026, 5, 1, 14, 0, 0, 123, TimeSpan.FromHours(2)),
            UpdatedAt = Rows.Noon.AddTicks(1),
            ReviewState = ReviewState.Sample,
            LastReviewed = new(2026, 2, 28),
            NoticeKind = null,
        };
        await test.Cabinet.WriteAsync((store, _) => Task.FromResult(store.Add(written)), Cancellation);

        await using var read = test.Open().Read();
        var kept = await read.Publications.SingleAsync(Cancellation);

        Assert.Equivalent(written, kept);
        Assert.Equal(TimeSpan.Zero, kept.UpdatedAt.Offset);
    }
}
