using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Preview;

/// <summary>Asks one operation twice, of the drafts and of what is published, as a partner would get it.</summary>
public sealed class ApiReading(InnerDoor door)
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<ApiAnswers> AskAsync(string document, ContentType type, Guid id, Locale locale, CancellationToken cancellation)
    {
        var variables = new JsonObject { ["id"] = new GlobalId(type, id).ToString(), ["locale"] = Wire.UpperSnake(locale) };
        var (draft, cost) = await AskAsync(document, variables, locale, Perspective.Draft, cancellation);
        var (published, _) = await AskAsync(document, variables, locale, Perspective.Published, cancellation);
        return new ApiAnswers(draft, published, cost);
    }

    private async Task<(string Json, int? Cost)> AskAsync(
        string document, JsonObject variables, Locale locale, Perspective perspective, CancellationToken cancellation)
    {
        var answer = JsonNode.Parse((await door.AskAsync(document, variables, locale, perspective, tellsCost: true, cancellation)).Json.Span)!.AsObject();
        var cost = (int?)answer["extensions"]?["operationCost"]?["fieldCost"];
        answer.Remove("extensions");
        return (answer.ToJsonString(Written), cost);
    }
}

/// <summary>The two answers, written to be read, and what the operation costs; null where it was refused.</summary>
public sealed record ApiAnswers(string Draft, string Published, int? Cost);
