using Microsoft.Extensions.Primitives;

namespace Immunotherapy.Gateway.Http;

/// <summary>
/// Lets pages of any origin read what is published. Credentials are never allowed and headers that open other perspectives
/// neither, so a page can see no more than anybody.
/// </summary>
internal static class OpenCors
{
    private static readonly StringValues DayInSeconds = "86400";

    public static IApplicationBuilder UseOpenCors(this IApplicationBuilder app, string path) => app.Use(async (context, next) =>
    {
        if (context.Request.Path.StartsWithSegments(path) && GraphQLDoor.IsForPublished(context.Request))
        {
            context.Response.Headers.AccessControlAllowOrigin = "*";
            if (IsPreflight(context.Request))
            {
                context.Response.Headers.AccessControlAllowMethods = "GET, POST";
                context.Response.Headers.AccessControlAllowHeaders = "Content-Type, GraphQL-Revision, GraphQL-Cost";
                context.Response.Headers.AccessControlMaxAge = DayInSeconds;
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return;
            }
            context.Response.Headers.AccessControlExposeHeaders = "ETag";
        }
        await next(context);
    });

    private static bool IsPreflight(HttpRequest request) =>
        HttpMethods.IsOptions(request.Method) && request.Headers.AccessControlRequestMethod.Count > 0;
}
