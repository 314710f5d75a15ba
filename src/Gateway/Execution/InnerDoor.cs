using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Execution.Costing;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Execution;

/// <summary>
/// The door for this process itself: the console reads by the same operations as partners do. No token is asked for, so whoever
/// calls must have made sure that the reader may see the perspective.
/// </summary>
public sealed class InnerDoor(Operations operations, Views views)
{
    public async Task<InnerAnswer> AskAsync(
        string document, JsonObject variables, Locale locale, Perspective perspective, bool tellsCost, CancellationToken cancellation)
    {
        using var answer = await AnswerAsync(document, variables, locale, perspective, tellsCost, cancellation);
        return new InnerAnswer(answer.Outcome, answer.Json.ToArray());
    }

    private async Task<OperationAnswer> AnswerAsync(
        string document, JsonObject variables, Locale locale, Perspective perspective, bool tellsCost, CancellationToken cancellation)
    {
        try
        {
            return await operations.AnswerAsync(new OperationRequest
            {
                Document = document,
                Variables = new VariablesText(CanonicalJson.Write(variables)),
                Locale = locale,
                Graph = await views.OpenAsync(perspective, cancellation),
                Cost = tellsCost ? CostWish.Report : CostWish.Nothing,
                QueriesOnly = true,
            }, cancellation);
        }
        catch (OperationRefusedException refused)
        {
            return operations.Answer(refused);
        }
    }
}
