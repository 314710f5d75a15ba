using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>Reads one single value of an entry or a part as filters and orders compare it: as JSON of a text, or as a number.</summary>
internal sealed class ScalarReader(Scalar scalar, Locale asked)
{
    /// <summary>The value as a JSON string, for what compares as text; empty where there is none.</summary>
    public ReadOnlySpan<byte> Text(Node node, NodePart? part) => scalar switch
    {
        Scalar.Of of => Json(of.Field, node, part),
        Scalar.System { Which: SystemScalar.Slug } => node.Text(asked).SlugJson.Span,
        _ => throw new NotSupportedException($"{scalar} is no text."),
    };

    /// <summary>The value as a number that compares as it does; null where there is none.</summary>
    public long? Number(Node node, NodePart? part) => scalar switch
    {
        Scalar.Of of => TypedValue.Read(of.Field.Kind, Json(of.Field, node, part)),
        Scalar.System system => System(system.Which, node.Text(asked)),
        _ => throw new NotSupportedException($"{scalar} is no number."),
    };

    /// <summary>What all languages share is read without looking at any.</summary>
    private ReadOnlySpan<byte> Json(Field field, Node node, NodePart? part) =>
        part is not null ? part.Values(asked).Span(field)
        : field.IsLocalized ? node.Values(asked).Span(field)
        : node.Shared.Span(node.Layout[field].Shared);

    private static long? System(SystemScalar which, NodeText text) => which switch
    {
        SystemScalar.Revision => TypedValue.Of((double)text.Revision),
        SystemScalar.PublishedAt => text.PublishedAt?.UtcTicks,
        SystemScalar.UpdatedAt => text.UpdatedAt.UtcTicks,
        SystemScalar.LastReviewed => text.Review.LastReviewed?.DayNumber,
        SystemScalar.NextReviewDue => text.Review.NextReviewDue?.DayNumber,
        SystemScalar.Overdue => text.Overdue ? 1 : 0,
        SystemScalar.Id or SystemScalar.Slug => throw new NotSupportedException($"{which} is no number."),
    };
}
