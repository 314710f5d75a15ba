using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Tests.Differential.Content;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Differential.Generating;

/// <summary>What a sender of operations has learned from earlier answers: slugs and ids by type, cursors by order.</summary>
internal sealed record Known
{
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Slugs { get; init; }
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Ids { get; init; }

    /// <summary>By content type; none: the sender has not read any page yet.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<KnownOrder>> Orders { get; init; } = new Dictionary<string, IReadOnlyList<KnownOrder>>();

    public static Known Of(Catalog catalog, IReadOnlyCollection<Entry> entries) => new()
    {
        Slugs = catalog.Types.ToDictionary(t => t.Name, IReadOnlyList<string> (t) => [.. entries.Where(e => e.Type == t).SelectMany(Named).Distinct()]),
        Ids = catalog.Types.ToDictionary(t => t.Name, IReadOnlyList<string> (t) => [.. entries.Where(e => e.Type == t).Select(Theater.IdOf).Distinct()]),
    };

    private static IEnumerable<string> Named(Entry entry) =>
        entry.Texts.Values.Select(t => (string)t["slug"]!).Concat(entry.OldSlugs.Values.SelectMany(s => s));
}

/// <summary>Cursors that were handed out for an order; an order needs the language it was asked for, the order by id (null) does not.</summary>
internal sealed record KnownOrder(JsonArray? Order, Locale Asked, IReadOnlyList<string> Cursors);
