using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Tests.Publishing;

namespace Immunotherapy.Gateway.Tests.Exchange;

/// <summary>Files in and out of a newsroom, and small entries to put in.</summary>
internal static class Entries
{
    public static Importer Importer(this Newsroom room) => new(room.Desk, room.Slugs(), room.Catalog, room.Time);

    public static Exporter Exporter(this Newsroom room) => new(room.Queries, room.Slugs(), room.Catalog);

    public static Formatter Formatter(this Newsroom room) => new(room.Slugs(), room.Catalog, room.Time);

    public static SlugBook Slugs(this Newsroom room) => new(room.Cabinet, room.Catalog);

    public static Task<ImportAnswer> ImportAsync(this Newsroom room, IEntryFiles files) =>
        room.Importer().ImportAsync(files, new Actor("test"), progress: null, TestContext.Current.CancellationToken);

    public static Task<bool> IsEmptyAsync(this Newsroom room) => room.Slugs().IsEmptyAsync(TestContext.Current.CancellationToken);

    public static async Task<BadFilesException> RefusedAsync(this Newsroom room, IEntryFiles files) =>
        await Assert.ThrowsAsync<BadFilesException>(() => room.ImportAsync(files));

    /// <summary>A source, with nothing but what must be there.</summary>
    public static string Source(string slug, int number = 0, string? title = "A source", string extra = "") => $"""
        ---
        id: {number:x8}-d9cb-5c1c-a165-70867728950e
        type: Source
        fields:
        {(title is null ? "" : $"  title: {title}\n")}  kind: WEBPAGE
          tier: B
          url: https://example.org/{slug}
        {extra}en:
          slug: {slug}
          publishedAt: 2026-11-23T09:00:00Z
          updatedAt: 2026-11-23T09:00:00Z
        ---

        """;

    /// <summary>A word explained, which cites a source by its slug.</summary>
    public static string Term(string slug, string source) => $"""
        ---
        id: {slug.GetHashCode(StringComparison.Ordinal):x8}-aaaa-5c1c-a165-70867728950e
        type: GlossaryTerm
        fields:
          citations:
            - key: s1
              source: {source}
        en:
          slug: {slug}
          publishedAt: 2026-11-23T09:00:00Z
          updatedAt: 2026-11-23T09:00:00Z
          fields:
            term: A word
        ---
        <!-- definition@en -->

        What it means.

        """;
}
