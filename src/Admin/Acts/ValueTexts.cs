using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.Shell;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Codes;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.Localization;

namespace Immunotherapy.Admin.Acts;

/// <summary>Values of fields as a person reads them: links by the titles of what they lead to, values of vocabularies by their words.</summary>
public sealed class ValueTexts(IPerspectives perspectives, TermNames terms, IStringLocalizer<ActWords> words)
{
    private static readonly Vocabulary Systems = Vocabulary.Of(typeof(CodeSystem));

    /// <summary>Null where there is no value.</summary>
    public async Task<string?> OfAsync(Field? field, JsonNode? value, Locale locale, CancellationToken cancellation)
    {
        if (value is null || field is null) return value?.ToString();
        var graph = field.IsLink ? await perspectives.GraphAsync(Perspective.Draft, cancellation) : null;
        return value is JsonArray list ? string.Join(", ", list.Select(v => One(field, v!, graph, locale))) : One(field, value, graph, locale);
    }

    private string One(Field field, JsonNode value, ContentGraph? graph, Locale locale) => field.Kind switch
    {
        FieldKind.Text or FieldKind.RichText or FieldKind.Number or FieldKind.Url or FieldKind.Parts => $"{value}",
        FieldKind.Boolean => words[value.GetValueKind() is JsonValueKind.True ? "Yes" : "No"],
        FieldKind.Enum => terms.Of(field.Vocabulary!, $"{value}"),
        FieldKind.Date => DateOnly.TryParse($"{value}", CultureInfo.InvariantCulture, out var day) ? Dates.Day(day) : $"{value}",
        FieldKind.Instant => DateTimeOffset.TryParse($"{value}", CultureInfo.InvariantCulture, out var instant) ? Dates.Moment(instant) : $"{value}",
        FieldKind.Code => $"{terms.Of(Systems, $"{value["system"]}")} {value["value"]} {value["label"]}".TrimEnd(),
        FieldKind.Image => $"{value["alt"]}",
        FieldKind.Link or FieldKind.Links or FieldKind.AnyLinks =>
            Guid.TryParse($"{value}", out var id) && graph!.ById(id) is { } node ? Title(node, locale) : $"{value}",
    };

    private static string Title(Node node, Locale locale)
    {
        var json = node.Values(node.Served(locale)).Json(node.Type.Title);
        return json.IsEmpty ? node.Id.ToString() : JsonSerializer.Deserialize<string>(json.Span)!;
    }
}
