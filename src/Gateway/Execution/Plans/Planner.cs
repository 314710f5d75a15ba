using GraphQL;
using GraphQL.Instrumentation;
using GraphQL.Validation;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Execution.Plans;

/// <summary>Runs operations by plans. What it cannot run, and every error, it leaves to the engine.</summary>
internal sealed class Planner(ContentSchema schema, DocumentValidator validator, OperationLimits limits, EngineOptions engine, TimeProvider time, ILogger log)
{
    // Variables and arguments are read without any rule: the document is valid already.
    private static readonly IValidationRule[] NoRules = [];

    private readonly Ground _ground = new(schema.Catalog);
    private long _runs;

    /// <summary>How many operations were answered by a plan.</summary>
    public long Runs => Interlocked.Read(ref _runs);

    /// <summary>The answer to an operation of a valid document; null where the engine must give it.</summary>
    /// <exception cref="OutOfTimeException"/>
    public ValueTask<OperationAnswer?> TryAnswerAsync(
        ReadDocument document, ReadOperation operation, OperationRequest request, ContentGraph graph, CancellationToken cancellation)
    {
        if (operation.Definition.Operation is not OperationType.Query) return default;
        var plans = operation.Plans ??= new OperationPlans(schema, _ground, document.Tree, operation.Definition);
        return plans.Variables.Read(request.Variables) is { } variables
            ? new(TryRun(document, plans, variables, request, graph, cancellation))
            : TryAsEngineReadsAsync(document, plans, request, graph, cancellation);
    }

    private async ValueTask<OperationAnswer?> TryAsEngineReadsAsync(
        ReadDocument document, OperationPlans plans, OperationRequest request, ContentGraph graph, CancellationToken cancellation) =>
        await ReadByEngineAsync(document, plans, request, cancellation) is { } variables
            ? TryRun(document, plans, variables, request, graph, cancellation)
            : null;

    private async ValueTask<Variables?> ReadByEngineAsync(ReadDocument document, OperationPlans plans, OperationRequest request, CancellationToken cancellation)
    {
        var result = await validator.ValidateAsync(new ValidationOptions
        {
            Schema = schema,
            Document = document.Tree,
            Operation = plans.Operation,
            Rules = NoRules,
            Variables = VariableValues.Of(request.Variables),
            Extensions = Inputs.Empty,
            Metrics = Metrics.None,
            CancellationToken = cancellation,
        });
        return result.IsValid ? result.Variables ?? Variables.None : null;
    }

    private OperationAnswer? TryRun(
        ReadDocument document, OperationPlans plans, Variables variables, OperationRequest request, ContentGraph graph, CancellationToken cancellation)
    {
        AnswerBuffer? answer = null;
        try
        {
            if (plans.For(variables) is not { } plan) return null;
            answer = new AnswerBuffer(plan.ExpectedBytes, limits.AnswerBytes);
            var budget = new Budget(limits.Values, TimeSpan.FromMilliseconds(limits.ExecutionMilliseconds), time, cancellation);
            var run = new PlanRun(graph, request.Locale, plan.Bind(variables), answer, budget) { LooksAhead = graph.Room >= engine.LookAheadFrom };
            plan.Write(run);
            if (run.GaveUp) return Abandon(answer);
            Interlocked.Increment(ref _runs);
            return new OperationAnswer(answer, document, graph);
        }
        // What the engine says of these is the answer: it finds them again.
        catch (Exception refused) when (refused is ValidationError or BadCursorException)
        {
            return Abandon(answer);
        }
        catch (Exception end) when (end is OutOfTimeException or AnswerTooLargeException or OperationCanceledException)
        {
            answer?.Dispose();
            throw;
        }
        // A fault of a plan must not cost a reader the answer: the engine gives it, or masks the fault if it meets it too.
        catch (Exception fault)
        {
            log.LogError(fault, "A plan failed; the engine runs the operation instead: {Document}", request.Document);
            return Abandon(answer);
        }
    }

    private static OperationAnswer? Abandon(AnswerBuffer? answer)
    {
        answer?.Dispose();
        return null;
    }
}
