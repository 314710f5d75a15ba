using System.Text.Json;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Tests.Differential.Content;
using Immunotherapy.Gateway.Tests.Execution;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Differential;

/// <summary>Sends each request to both engines over the same graph.</summary>
internal sealed class BothEngines
{
    // The test holds answers against each other, not against the clock.
    private static readonly OperationLimits Limits = new() { ExecutionMilliseconds = 60_000, Cost = 10_000_000 };
    private readonly Stage _stage;
    private readonly Reader _plans;
    private readonly Reader _reference;

    public BothEngines(Scene first)
    {
        _stage = new Stage(first);
        _plans = new Reader(_stage, Limits, engine: Engine.Plans);
        _reference = new Reader(_stage, Limits, engine: Engine.Reference);
    }

    /// <summary>How many answers the plans gave themselves.</summary>
    public long Planned => _plans.Operations.PlannedRuns;

    /// <summary>What went wrong without the answer showing it: where a plan fails, the engine answers.</summary>
    public IReadOnlyList<string> Logged => _plans.Logged;

    public async Task<(Answer Plans, Answer Reference)> SendAsync(Request request)
    {
        _stage.Scene = request.Scene;
        if (request.Before is { } before) await SendAsync(request with { Variables = before, Before = null });
        return (await SendAsync(_plans, request), await SendAsync(_reference, request));
    }

    private static async Task<Answer> SendAsync(Reader reader, Request request) =>
        Answer.Of(await reader.Operations.AnswerAsync(request.ToOperation(), TestContext.Current.CancellationToken));
}

/// <summary>A document with everything that is sent with it, and the content that it is sent to.</summary>
internal sealed record Request(Scene Scene, string Document, string? Name, JsonObject Variables, Locale Locale)
{
    /// <summary>Variables that the same document was sent with before: a document that was valid once is treated otherwise.</summary>
    public JsonObject? Before { get; init; }

    public OperationRequest ToOperation() => new()
    {
        Document = Document,
        OperationName = Name,
        Variables = Variables.Count == 0 ? default : JsonDocument.Parse(Variables.ToJsonString()).RootElement,
        Locale = Locale,
    };
}
