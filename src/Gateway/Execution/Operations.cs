using System.Text;
using GraphQL.Validation;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Execution.Costing;
using Immunotherapy.Gateway.Execution.Plans;
using Immunotherapy.Gateway.Execution.Validating;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Search;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Execution;

/// <summary>The one place that every operation goes through, whichever door it came in by.</summary>
public sealed class Operations
{
    private readonly Validity _validity;
    private readonly EngineExecution _engine;
    private readonly Planner _planner;
    private readonly ContentSchema _schema;
    private readonly Documents _documents;
    private readonly Costs _costs;
    private readonly Answers _answers;
    private readonly Views _views;
    private readonly OperationLimits _limits;

    public Operations(ContentSchema schema, Views views, SearchIndexes search, IIds ids, TimeProvider time, IOptions<OperationLimits> limits,
        IOptions<ArgumentLimits> arguments, IOptions<EngineOptions> engine, ILogger<Operations> log)
    {
        Engine = engine.Value.Engine;
        (_schema, _views, _limits) = (schema, views, limits.Value);
        _answers = new Answers(_limits);
        var validator = new DocumentValidator();
        _validity = new Validity(schema, validator, _limits, Engine);
        _engine = new EngineExecution(schema, search, _answers, validator, _limits, ids, time, log);
        _planner = new Planner(schema, validator, _limits, engine.Value, time, log);
        _costs = new Costs(schema, arguments.Value, _limits);
        _documents = new Documents(new DocumentCache(limits), limits);
    }

    /// <summary>The way in which they are run.</summary>
    public Engine Engine { get; }

    /// <summary>The schema that operations are valid against, in GraphQL's schema language.</summary>
    public string Sdl => _schema.Sdl;

    /// <summary>How many operations were answered by plans so far.</summary>
    public long PlannedRuns => _planner.Runs;

    public async ValueTask<OperationAnswer> AnswerAsync(OperationRequest request, CancellationToken cancellation)
    {
        try
        {
            var document = Read(request);
            var operation = document.Operation(request.OperationName);
            Admit(operation, request);
            var graph = request.Graph ?? await _views.OpenAsync(request.Perspective, request.Token, cancellation);
            // Which operation is meant is not clear: the engine has words for that.
            if (operation is null) return await _engine.AnswerAsync(document, request, graph, cancellation);
            if (!document.IsValid && await RefusalAsync(document, operation, request, cancellation) is { } refusal) return refusal;
            var cost = _costs.Check(document, operation, request.Variables);
            if (request.Cost is CostWish.Validate) return CostAnswer.Only(cost);
            if (request.IsKnown?.Invoke(graph) is true) return new OperationAnswer(Outcome.Known, default) { Document = document, Graph = graph };
            var answer = (Engine is Engine.Plans ? await _planner.TryAnswerAsync(document, operation, request, graph, cancellation) : null)
                ?? await _engine.AnswerAsync(document, request, graph, cancellation);
            if (request.TellsRevision && answer.Graph is not null) answer = answer.Telling("revision"u8, Encoding.ASCII.GetBytes($"{graph.Change}"));
            return request.Cost is CostWish.Report ? CostAnswer.Beside(answer, cost) : answer;
        }
        catch (OperationRefusedException refused)
        {
            return Answer(refused);
        }
        catch (AnswerTooLargeException)
        {
            return _answers.TooLarge();
        }
        catch (OutOfTimeException)
        {
            return Answer(OutOfTime());
        }
    }

    /// <summary>An answer that only says why there is none.</summary>
    public OperationAnswer Answer(OperationRefusedException refusal) => _answers.Of(refusal);

    /// <summary>The content types that answers like this one can hold something of. When none of them changes, the answer does not either.</summary>
    public IReadOnlyList<string> TypesOf(OperationAnswer answer) =>
        answer.Document is { } document ? document.Types ??= ReachedTypes.Of(_schema, document.Tree) : [];

    private ReadDocument Read(OperationRequest request)
    {
        if (request.Document.Utf8.Length > _limits.DocumentBytes && request.Document.Plain.Length > _limits.DocumentBytes)
            throw new OperationRefusedException(Outcome.TooLarge, ErrorCodes.LimitExceeded, $"The document is larger than {_limits.DocumentBytes} bytes.");
        if (request.Variables.Json.Length > _limits.VariablesBytes)
            throw new OperationRefusedException(Outcome.TooLarge, ErrorCodes.LimitExceeded, $"The variables are larger than {_limits.VariablesBytes} bytes.");
        return _documents.Read(request.Document);
    }

    private void Admit(ReadOperation? operation, OperationRequest request)
    {
        switch (operation?.Definition.Operation)
        {
            case OperationType.Mutation or OperationType.Subscription when request.QueriesOnly:
                throw new OperationRefusedException(Outcome.QueriesOnly, ErrorCodes.QueriesOnly, "This is for queries only; send other operations by POST.");
            case OperationType.Mutation when _schema.Mutation is null:
                throw new OperationRefusedException(Outcome.Refused, ErrorCodes.ValidationFailed, "There are no mutations here.");
            case OperationType.Subscription when _schema.Subscription is null:
                throw new OperationRefusedException(Outcome.Refused, ErrorCodes.ValidationFailed, "There are no subscriptions here.");
        }
    }

    /// <summary>Why a document that was not run before cannot be; null where it can.</summary>
    private async ValueTask<OperationAnswer?> RefusalAsync(ReadDocument document, ReadOperation operation, OperationRequest request, CancellationToken cancellation)
    {
        if (document.Refusal is { } known) return known;
        var errors = await _validity.ErrorsAsync(document, operation.Definition, request.Variables, cancellation);
        document.IsValid = errors.Count == 0;
        if (document.IsValid) return null;
        var refusal = _answers.Refused(errors);
        // What is wrong with the document itself stays wrong; what is wrong with variables or arguments may be right the next time.
        if (errors.All(e => ErrorWriter.CodeOf(e) == ErrorCodes.ValidationFailed)) document.Refusal = refusal;
        return refusal;
    }

    private OperationRefusedException OutOfTime() => new(Outcome.Unavailable, ErrorCodes.Timeout,
        $"The operation took longer than {_limits.ExecutionMilliseconds} ms. Ask for fewer entries or fields.");
}
