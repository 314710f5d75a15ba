using System.Text.Json;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Acts;

/// <summary>Values of fields as a person reads them: links by the titles of what they lead to.</summary>
public sealed class ValueTexts(IPerspectives perspectives)
{
    /// <summary>Null where there is no value.</summary>
    public async Task<string?> OfAsync(Field? field, JsonNode? value, Locale locale, CancellationToken cancellation)
    {
        if (value is null) return null;
        var graph = field?.IsLink is true ? await perspectives.GraphAsync(Perspective.Draft, cancellation) : null;
        return value is JsonArray list ? string.Join(", ", list.Select(v => One(v, graph, locale))) : One(value, graph, locale);
    }

    private static string One(JsonNode? value, ContentGraph? graph, Locale locale) => value switch
    {
        JsonObject code when code["system"] is not null => $"{code["system"]} {code["value"]} {code["label"]}".TrimEnd(),
        JsonObject image => $"{image["alt"]}",
        _ when graph is not null && Guid.TryParse($"{value}", out var id) => graph.ById(id) is { } node ? Title(node, locale) : $"{value}",
        _ => $"{value}",
    };

    private static string Title(Node node, Locale locale)
    {
        var json = node.Values(node.Served(locale)).Json(node.Type.Title);
        return json.IsEmpty ? node.Id.ToString() : JsonSerializer.Deserialize<string>(json.Span)!;
    }
}
