using Immunotherapy.Gateway.Execution;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Immunotherapy.Gateway.Http;

/// <summary>Tells load balancers whether this process lives, and whether it can answer.</summary>
internal sealed class HealthDoor(Views views, IHostApplicationLifetime process)
{
    public static JsonHttpResult<Health> Live() => TypedResults.Json(new Health("live", null));

    /// <summary>Not ready as soon as it is told to stop: what is running is finished, and nothing more should be sent.</summary>
    public JsonHttpResult<Health> Ready() =>
        process.ApplicationStopping.IsCancellationRequested ? NotReady("stopping")
        : views.IsReady ? TypedResults.Json(new Health("ready", views.Change))
        : NotReady("starting");

    private static JsonHttpResult<Health> NotReady(string status) =>
        TypedResults.Json(new Health(status, null), statusCode: StatusCodes.Status503ServiceUnavailable);

    /// <summary>How the process is, and the number of the last change that it shows.</summary>
    public sealed record Health(string Status, long? Change);
}
