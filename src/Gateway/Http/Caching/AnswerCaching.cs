using Immunotherapy.Gateway.Execution;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Immunotherapy.Gateway.Http.Caching;

/// <summary>Lets caches between us and readers keep what is published, and nothing else.</summary>
internal sealed class AnswerCaching(AnswerTags tags, ChangeTimes times, Operations operations, IOptions<HttpLimits> limits)
{
    private const string Everything = "content";

    private static readonly StringValues Never = "no-store";

    /// <summary>What is said of an answer that may be kept.</summary>
    public StringValues Shared { get; } =
        $"public, max-age={limits.Value.CacheSeconds}, stale-while-revalidate={limits.Value.CacheSeconds}, stale-if-error={limits.Value.CacheSecondsOnError}";

    /// <summary>Says that the answer is for now only, until something else is said.</summary>
    public static void Forbid(HttpResponse response) => response.Headers.CacheControl = Never;

    /// <summary>Begins to read what is published by GET.</summary>
    public ConditionalReading Begin(HttpContext context, OperationRequest request, AnswerFormat format) =>
        new(context, graph => tags.Of(graph, request, format), times, Tags, Shared);

    // By these a cache in front of us can be told to forget all answers, or those that a content type is in.
    private string Tags(OperationAnswer answer) => string.Join(',', [Everything, .. operations.TypesOf(answer)]);
}
