using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using Immunotherapy.Gateway.Execution.Validating;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Execution;

/// <summary>Executes by GraphQL.NET: what plans have no words for, and everything where the engine is asked for.</summary>
internal sealed class EngineExecution(ContentSchema schema, SearchIndexes search, Answers answers, DocumentValidator validator, OperationLimits limits, IIds ids, TimeProvider time, ILogger log)
{
    private readonly IReadOnlyList<IValidationRule> _rules = Rules.Within(limits);
    private readonly DocumentExecuter _executer = new(new GraphQLDocumentBuilder(), validator, new OneAfterAnother(limits), []);

    /// <exception cref="OutOfTimeException"/>
    public async Task<OperationAnswer> AnswerAsync(ReadDocument document, OperationRequest request, ContentGraph graph, CancellationToken cancellation)
    {
        using var atMost = new CancellationTokenSource(TimeSpan.FromMilliseconds(limits.ExecutionMilliseconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(atMost.Token, cancellation);
        try
        {
            var result = await _executer.ExecuteAsync(Options(document, request, graph, either.Token));
            if (result.Executed) document.IsValid = true;
            return answers.Of(result, document, graph);
        }
        catch (OperationCanceledException) when (atMost.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new OutOfTimeException();
        }
    }

    private ExecutionOptions Options(ReadDocument document, OperationRequest request, ContentGraph graph, CancellationToken cancellation) => new()
    {
        Schema = schema,
        Document = document.Tree,
        OperationName = request.OperationName,
        Variables = VariableValues.Of(request.Variables),
        Root = new Root(graph, search, request.Locale),
        ValidationRules = document.IsValid ? Rules.ForKnown : _rules,
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
        var masked = new MaskedError(ids.Next().ToString("N"));
        log.LogError(fault.OriginalException, "Unexpected error {Id} at {Path}", masked.Id, string.Join('.', fault.FieldContext?.ResponsePath ?? []));
        fault.Exception = masked;
        return Task.CompletedTask;
    }
}
