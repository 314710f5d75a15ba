using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Http;
using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway;

/// <summary>The sections of the configuration that are ours, and every option in them.</summary>
public static class GatewayOptions
{
    public const string Store = "Store";
    public const string Sample = "Sample";
    public const string Limits = "Limits";
    public const string Execution = "Execution";

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Known { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        [Store] = [nameof(StoreOptions.Connection)],
        [Sample] = [nameof(SampleOptions.Import)],
        [Execution] = [nameof(EngineOptions.Engine), nameof(EngineOptions.LookAheadFrom)],
        [Limits] =
        [
            nameof(HttpLimits.BodyBytes), nameof(HttpLimits.OtherBodyBytes), nameof(HttpLimits.UrlCharacters), nameof(HttpLimits.Connections),
            nameof(HttpLimits.CacheSeconds), nameof(HttpLimits.CacheSecondsOnError), nameof(HttpLimits.CompressFromBytes),
            nameof(OperationLimits.DocumentBytes), nameof(OperationLimits.VariablesBytes), nameof(OperationLimits.ParserDepth),
            nameof(OperationLimits.Operations), nameof(OperationLimits.Fragments), nameof(OperationLimits.Variables), nameof(OperationLimits.Directives), nameof(OperationLimits.WrittenValues),
            nameof(OperationLimits.Nesting), nameof(OperationLimits.FieldDepth), nameof(OperationLimits.Fields), nameof(OperationLimits.RootFields),
            nameof(OperationLimits.SameKeys), nameof(OperationLimits.SameLeafKeys),
            nameof(OperationLimits.Cost), nameof(OperationLimits.Values),
            nameof(OperationLimits.ExecutionMilliseconds), nameof(OperationLimits.AnswerBytes), nameof(OperationLimits.Errors),
            nameof(OperationLimits.ErrorCharacters), nameof(OperationLimits.CachedDocuments), nameof(OperationLimits.CachedDocumentBytes),
            nameof(ArgumentLimits.PageSize), nameof(ArgumentLimits.DefaultPageSize), nameof(ArgumentLimits.FilterNodes),
            nameof(ArgumentLimits.FilterDepth), nameof(ArgumentLimits.InListLength), nameof(ArgumentLimits.OrderKeys), nameof(ArgumentLimits.Ids),
            nameof(ArgumentLimits.QueryCharacters),
        ],
    };
}
