using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Execution;

/// <summary>
/// Answers a few operations over an empty graph while the real one is being loaded: the code that answers and refuses is made then,
/// and the first who asks does not wait a tenth of a second for it.
/// </summary>
public sealed class Rehearsal(ContentSchema schema, Admission admission, IIds ids, TimeProvider time, IOptions<OperationLimits> limits,
    IOptions<ArgumentLimits> arguments, IOptions<EngineOptions> engine, ILogger<Operations> log) : BackgroundService
{
    /// <summary>What is rehearsed, with how it must end: answered by a plan and by the engine, refused for what it is and for what it asks.</summary>
    internal static IReadOnlyList<(string Document, Outcome Outcome)> Parts(Catalog catalog)
    {
        var list = catalog.Types[0].Plural;
        return
        [
            ($"query ($first: Int = 3) {{ {list}(first: $first) {{ totalCount edges {{ cursor node {{ ...F }} }} }} }} fragment F on Node {{ id }}", Outcome.Executed),
            ("{ __schema { queryType { name } } }", Outcome.Executed),
            ($"query ($a: Int) {{ {list}(first: $a, where: {{ nothing: 1 }}, nothing: \"a\") {{ nothing ...G }} }}", Outcome.Refused),
            ($"{{ {list}(first: -1) {{ totalCount }} }}", Outcome.Refused),
            ("{", Outcome.Refused),
        ];
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var stage = new EmptyStage(schema.Catalog);
        using var search = new SearchIndexes(stage, time);
        var operations = new Operations(schema, new Views(stage, admission), search, ids, time, limits, arguments, engine, log);
        foreach (var (document, _) in Parts(schema.Catalog))
        {
            using var answer = await operations.AnswerAsync(new OperationRequest { Document = document, Locale = Locale.En }, stoppingToken);
        }
    }

    private sealed class EmptyStage(Catalog catalog) : IPerspectives
    {
        public bool IsReady => true;

        public ContentGraph Published { get; } = ContentGraph.Empty(catalog);

        public ValueTask<ContentGraph> GraphAsync(Perspective perspective, CancellationToken cancellation) => new(Published);
    }
}
