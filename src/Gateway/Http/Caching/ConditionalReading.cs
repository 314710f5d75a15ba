using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Snapshot;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Immunotherapy.Gateway.Http.Caching;

/// <summary>
/// One GET of what is published, by a reader who may have the answer already: RFC 9110, section 13. Tags are compared before anything
/// is run; a reader who names a time or merely anything at all is told so only once it is known that there is an answer.
/// </summary>
internal sealed class ConditionalReading(
    HttpContext context, Func<ContentGraph, EntityTagHeaderValue> tag, ChangeTimes times, Func<OperationAnswer, string> tags, StringValues shared)
{
    private readonly IList<EntityTagHeaderValue> _had = Had(context.Request.Headers.IfNoneMatch);

    /// <summary>Whether the reader has the answer that this graph gives.</summary>
    public bool IsKnown(ContentGraph graph) => _had.Count > 0 && Holds(tag(graph));

    /// <summary>Says how long the answer may be kept; true where the reader has it already and needs no more than that.</summary>
    public bool EndsWith(OperationAnswer answer)
    {
        if (answer.Graph is not { } graph || answer.HasErrors) return false;
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag(graph);
        headers.LastModified = times.Of(graph);
        context.Response.Headers.CacheControl = shared;
        context.Response.Headers["Cache-Tag"] = tags(answer);
        return answer.Outcome is Outcome.Known || IsAnything() || IsSince(headers.LastModified);
    }

    private bool Holds(EntityTagHeaderValue tag)
    {
        foreach (var had in _had)
            if (had.Compare(tag, useStrongComparison: false)) return true;
        return false;
    }

    private bool IsAnything() => _had is [var only] && only.Equals(EntityTagHeaderValue.Any);

    // Heeded only when no tags are given.
    private bool IsSince(DateTimeOffset? modified) =>
        context.Request.Headers.IfNoneMatch.Count == 0 && context.Request.GetTypedHeaders().IfModifiedSince is { } since && modified <= since;

    private static IList<EntityTagHeaderValue> Had(StringValues ifNoneMatch) =>
        ifNoneMatch.Count > 0 && EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags) ? tags : [];
}
