using System.Globalization;
using System.Text.Json;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.Shell;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Lists;

/// <summary>What a cell of a list says of a field: values as people read them, links by the titles of what they lead to.</summary>
public static class CellText
{
    private const int Named = 3;

    public static string Of(ContentGraph graph, Node node, Field field, Locale locale, TermNames terms) => field.Kind switch
    {
        FieldKind.Text or FieldKind.Number or FieldKind.Boolean or FieldKind.Date or FieldKind.Instant or FieldKind.Enum or FieldKind.Url =>
            string.Join(", ", Values(node, field, locale).Select(value => Said(field, value, terms))),
        FieldKind.Code => string.Join(", ", node.Values(node.Served(locale)).Codes(field).Select(code => Text(code.Value))),
        FieldKind.Image => node.Values(node.Served(locale)).Image(field) is null ? "" : "✓",
        FieldKind.Parts => node.Parts(field).Count is > 0 and var count ? count.ToString(CultureInfo.CurrentCulture) : "",
        FieldKind.Link => graph.Follow(node, null, field) is { } target ? Titles.Of(target, locale) ?? "" : "",
        FieldKind.Links or FieldKind.AnyLinks => Few(graph.FollowAll(node, null, field), locale),
        FieldKind.RichText => throw new NotSupportedException($"'{field.Name}' is a rich text, which fits in no column. See ListColumns."),
    };

    private static IReadOnlyList<JsonElement> Values(Node node, Field field, Locale locale)
    {
        var json = node.Values(node.Served(locale)).Json(field);
        if (json.IsEmpty) return [];
        var value = JsonSerializer.Deserialize<JsonElement>(json.Span);
        return value.ValueKind is JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
    }

    private static string Said(Field field, JsonElement value, TermNames terms) => field.Kind switch
    {
        FieldKind.Enum => terms.Of(field.Vocabulary!, value.GetString()!),
        FieldKind.Date => DateOnly.TryParse(value.GetString(), CultureInfo.InvariantCulture, out var day) ? Dates.Day(day) : value.ToString(),
        FieldKind.Instant => DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, out var instant) ? Dates.Moment(instant) : value.ToString(),
        FieldKind.Boolean => value.ValueKind is JsonValueKind.True ? "✓" : "–",
        FieldKind.Text or FieldKind.Number or FieldKind.Url => value.ToString(),
        FieldKind.RichText or FieldKind.Code or FieldKind.Image or FieldKind.Parts or FieldKind.Link or FieldKind.Links or FieldKind.AnyLinks =>
            throw new NotSupportedException($"'{field.Name}' has no plain values."),
    };

    private static string Few(IReadOnlyList<Node> targets, Locale locale)
    {
        var titles = string.Join(", ", targets.Take(Named).Select(t => Titles.Of(t, locale)));
        return targets.Count > Named ? $"{titles} +{targets.Count - Named}" : titles;
    }

    private static string Text(ReadOnlyMemory<byte> json) => JsonSerializer.Deserialize<string>(json.Span) ?? "";
}
