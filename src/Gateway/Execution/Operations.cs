using System.Text;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Execution.Costing;
using Immunotherapy.Gateway.Execution.Plans;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Snapshot;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Execution;

/// <summary>The one place that every operation goes through, whichever door it came in by.</summary>
public sealed class Operations
{
    private readonly Validity _validity;
    private readonly DocumentExecuter _executer;
    private readonly Planner _planner;
    private readonly ContentSchema _schema;
    private readonly Documents _documents;
    private readonly Costs _costs;
    private readonly Answers _answers;
    private readonly Views _views;
    private readonly IIds _ids;
    private readonly TimeProvider _time;
    private readonly ILogger<Operations> _log;
    private readonly OperationLimits _limits;

    public Operations(ContentSchema schema, Views views, IIds ids, TimeProvider time, IOptions<OperationLimits> limits,
        IOptions<ArgumentLimits> arguments, IOptions<EngineOptions> engine, ILogger<Operations> log)
    {
        Engine = engine.Value.Engine;
        (_schema, _views, _ids, _time, _limits, _log) = (schema, views, ids, time, limits.Value, log);
        _answers = new Answers(_limits);
        var validator = new DocumentValidator();
        _validity = new Validity(schema, validator, _limits);
        _executer = new DocumentExecuter(new GraphQLDocumentBuilder(), validator, new OneAfterAnother(_limits), []);
        _planner = new Planner(schema, validator, _limits, time, log);
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
            var graph = await _views.OpenAsync(request.Perspective, request.Token, cancellation);
            // Which operation is meant is not clear: the engine has words for that.
            if (operation is null) return await ExecuteAsync(document, request, graph, cancellation);
            if (!document.IsValid && await RefusalAsync(document, operation, request, cancellation) is { } refusal) return refusal;
            var cost = _costs.Check(document, operation, request.Variables);
            if (request.Cost is CostWish.Validate) return CostAnswer.Only(cost);
            if (request.IsKnown?.Invoke(graph) is true) return new OperationAnswer(Outcome.Known, default) { Document = document, Graph = graph };
            var answer = Engine is Engine.Plans
                ? await PlanAsync(document, operation, request, graph, cancellation)
                : await ExecuteAsync(document, request, graph, cancellation);
            if (request.TellsRevision && answer.Graph is not null) answer = answer.Telling("revision"u8, Encoding.ASCII.GetBytes($"{graph.Change}"));
            return request.Cost is CostWish.Report ? CostAnswer.Beside(answer, cost) : answer;
        }
        catch (OperationRefusedException refused)
        {
            return Answer(refused);
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

    private async ValueTask<OperationAnswer> PlanAsync(
        ReadDocument document, ReadOperation operation, OperationRequest request, ContentGraph graph, CancellationToken cancellation)
    {
        try
        {
            return await _planner.TryAnswerAsync(document, operation, request, graph, cancellation) is { } answer
                ? new OperationAnswer(answer, document, graph)
                : await ExecuteAsync(document, request, graph, cancellation);
        }
        catch (AnswerTooLargeException)
        {
            return _answers.TooLarge();
        }
        catch (OutOfTimeException)
        {
            throw OutOfTime();
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

    private async Task<OperationAnswer> ExecuteAsync(ReadDocument document, OperationRequest request, ContentGraph graph, CancellationToken cancellation)
    {
        using var atMost = new CancellationTokenSource(TimeSpan.FromMilliseconds(_limits.ExecutionMilliseconds), _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(atMost.Token, cancellation);
        try
        {
            var result = await _executer.ExecuteAsync(Options(document, request, graph, either.Token));
            if (result.Executed) document.IsValid = true;
            return _answers.Of(result, document, graph);
        }
        catch (OperationCanceledException) when (atMost.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw OutOfTime();
        }
    }

    private OperationRefusedException OutOfTime() => new(Outcome.Unavailable, ErrorCodes.Timeout,
        $"The operation took longer than {_limits.ExecutionMilliseconds} ms. Ask for fewer entries or fields.");

    private ExecutionOptions Options(ReadDocument document, OperationRequest request, ContentGraph graph, CancellationToken cancellation) => new()
    {
        Schema = _schema,
        Document = document.Tree,
        OperationName = request.OperationName,
        Variables = VariableValues.Of(request.Variables),
        Root = new Root(graph, request.Locale),
        ValidationRules = document.IsValid ? Rules.ForKnown : Rules.All,
        UnhandledExceptionDelegate = MaskAsync,
        CancellationToken = cancellation,
    };

    private Task MaskAsync(UnhandledExceptionContext fault)
    {
        if (fault.OriginalException is BadCursorException bad)
        {
            fault.Exception = new ArgumentRefused(ErrorCodes.BadCursor, bad.Message);
            return Task.CompletedTask;
        }
        var masked = new MaskedError(_ids.Next().ToString("N"));
        _log.LogError(fault.OriginalException, "Unexpected error {Id} at {Path}", masked.Id, string.Join('.', fault.FieldContext?.ResponsePath ?? []));
        fault.Exception = masked;
        return Task.CompletedTask;
    }
}
