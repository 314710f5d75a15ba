using Immunotherapy.Gateway.Execution;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Immunotherapy.Gateway.Http;

/// <summary>Tells load balancers whether this process lives, and whether it can answer.</summary>
internal sealed class HealthDoor(Views views)
{
    public static JsonHttpResult<Health> Live() => TypedResults.Json(new Health("live", null));

    public JsonHttpResult<Health> Ready() => views.IsReady
        ? TypedResults.Json(new Health("ready", views.Change))
        : TypedResults.Json(new Health("starting", null), statusCode: StatusCodes.Status503ServiceUnavailable);

    /// <summary>How the process is, and the number of the last change that it shows.</summary>
    public sealed record Health(string Status, long? Change);
}
