using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Differential.Naive;

/// <summary>What an <c>order</c> argument means.</summary>
internal static class PlainOrder
{
    private static readonly Dictionary<string, SystemScalar> OfEntry = new()
    {
        ["id"] = SystemScalar.Id,
        ["slug"] = SystemScalar.Slug,
        ["revision"] = SystemScalar.Revision,
        ["publishedAt"] = SystemScalar.PublishedAt,
        ["updatedAt"] = SystemScalar.UpdatedAt,
        ["lastReviewed"] = SystemScalar.LastReviewed,
        ["nextReviewDue"] = SystemScalar.NextReviewDue,
        ["overdue"] = SystemScalar.Overdue,
    };

    public static IReadOnlyList<Ordering> Read(Catalog catalog, ContentType type, JsonNode? order) =>
        order is JsonArray keys ? [.. keys.Select(key => Read(catalog, type, [], key)).OfType<Ordering>()] : [];

    private static Ordering? Read(Catalog catalog, ContentType type, Field[] through, JsonNode? key)
    {
        if (key is not JsonObject { Count: > 0 } given) return null;
        var (name, value) = given.Single();
        var field = type.Find(name);
        if (field is { Kind: FieldKind.Link }) return Read(catalog, catalog.TargetOf(field)!, [.. through, field], value);
        if (value is null) return null;
        if (value is JsonObject) return Read(catalog, type, through, value);
        Scalar scalar = field is null ? new Scalar.System(OfEntry[name]) : new Scalar.Of(field);
        return new Ordering(through, scalar, (string)value! == "DESC");
    }
}
