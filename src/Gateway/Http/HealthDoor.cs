using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Http.Caching;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Immunotherapy.Gateway.Http;

/// <summary>Tells load balancers whether this process lives, and whether it can answer.</summary>
internal sealed class HealthDoor(Views views, IHostApplicationLifetime process)
{
    public static JsonHttpResult<Health> Live(HttpContext context) => Now(context, new Health("live", null));

    /// <summary>Not ready as soon as it is told to stop: what is running is finished, and nothing more should be sent.</summary>
    public JsonHttpResult<Health> Ready(HttpContext context) =>
        process.ApplicationStopping.IsCancellationRequested ? Now(context, new Health("stopping", null), StatusCodes.Status503ServiceUnavailable)
        : views.IsReady ? Now(context, new Health("ready", views.Change))
        : Now(context, new Health("starting", null), StatusCodes.Status503ServiceUnavailable);

    private static JsonHttpResult<Health> Now(HttpContext context, Health health, int status = StatusCodes.Status200OK)
    {
        AnswerCaching.Forbid(context.Response);
        return TypedResults.Json(health, statusCode: status);
    }

    /// <summary>How the process is, and the number of the last change that it shows.</summary>
    public sealed record Health(string Status, long? Change);
}
