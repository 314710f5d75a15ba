using System.Text.Json;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Preview;

/// <summary>Reads what a patient's page shows by the operation that a partner would send, drafts included where they may be seen.</summary>
public sealed class PatientReading(InnerDoor door)
{
    public async Task<PatientContent> ReadAsync(ContentType type, Guid id, Locale locale, Perspective perspective, CancellationToken cancellation)
    {
        if (PatientOperation.Of(type.Name) is not { } document || !PatientKind.All.TryGetValue(type.Name, out var kind)) return new PatientContent.NotDrawn();
        var variables = new JsonObject { ["id"] = new GlobalId(type, id).ToString(), ["locale"] = Wire.UpperSnake(locale) };
        var answer = await door.AskAsync(document, variables, locale, perspective, tellsCost: false, cancellation);
        using var json = JsonDocument.Parse(answer.Json);
        if (json.RootElement.TryGetProperty("errors", out var errors)) return Incomplete(errors);
        var entry = json.RootElement.GetProperty("data").GetProperty("entry");
        return entry.ValueKind is JsonValueKind.Null ? new PatientContent.NotThere() : new PatientContent.Page(kind, kind.Read(entry));
    }

    private static PatientContent.Incomplete Incomplete(JsonElement errors) => new([.. errors.EnumerateArray().Select(error => new MissingField(
        error.TryGetProperty("path", out var path) ? string.Join('.', path.EnumerateArray().Skip(1)) : "",
        error.GetProperty("message").GetString()!))]);
}
