using System.Text.Json;
using System.Text.Json.Nodes;
using Immunotherapy.Admin.Preview.Plain;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Preview;

/// <summary>
/// Reads what a patient's page shows by the operation that a partner would send, drafts included where they may be seen; what that cannot
/// answer yet, field by field.
/// </summary>
public sealed class PatientReading(InnerDoor door, IPerspectives perspectives)
{
    public async Task<PatientContent> ReadAsync(ContentType type, Guid id, Locale locale, Perspective perspective, CancellationToken cancellation)
    {
        if (PatientOperation.Of(type.Name) is not { } document || !PatientKind.All.TryGetValue(type.Name, out var kind))
            return await PlainAsync(id, locale, perspective, cancellation);
        var variables = new JsonObject { ["id"] = new GlobalId(type, id).ToString(), ["locale"] = Wire.UpperSnake(locale) };
        var answer = await door.AskAsync(document, variables, locale, perspective, tellsCost: false, cancellation);
        using var json = JsonDocument.Parse(answer.Json);
        if (json.RootElement.TryGetProperty("errors", out _)) return await PlainAsync(id, locale, perspective, cancellation);
        var entry = json.RootElement.GetProperty("data").GetProperty("entry");
        return entry.ValueKind is JsonValueKind.Null ? new PatientContent.NotThere() : new PatientContent.Page(kind, kind.Read(entry));
    }

    // A recalled entry has nothing that could be read but its notice, which a drawn page shows.
    private async Task<PatientContent> PlainAsync(Guid id, Locale locale, Perspective perspective, CancellationToken cancellation)
    {
        var graph = await perspectives.GraphAsync(perspective, cancellation);
        return graph.ById(id) is { IsRecalled: false } node ? new PlainReading(graph, node, PatientWords.In(locale), locale).Read() : new PatientContent.NotThere();
    }
}
