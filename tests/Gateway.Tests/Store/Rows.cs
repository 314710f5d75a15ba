using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Store;

/// <summary>Rows with something in every required column.</summary>
internal static class Rows
{
    public static readonly DateTimeOffset Noon = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    public static EntryRow Entry(Guid id) => new() { Id = id, Type = "Topic", Version = 1, AsOf = Noon, CreatedAt = Noon, CreatedBy = "test" };

    public static ChangeRow Change(long number, Guid entry) =>
        new() { Number = number, At = Noon, Kind = ChangeKind.Published, EntryId = entry, Standing = "{}"u8.ToArray() };

    public static SlugRow Slug(string slug, Guid entry) => new() { Type = "Topic", Locale = Locale.En, Slug = slug, EntryId = entry };

    public static DraftRow Draft(Guid entry, long version) => new()
    {
        EntryId = entry,
        Content = "{}"u8.ToArray(),
        FieldVersions = "{}"u8.ToArray(),
        Version = version,
        UpdatedAt = Noon,
        UpdatedBy = "test",
    };
}
