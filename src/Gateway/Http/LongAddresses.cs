using Immunotherapy.Gateway.Http.Caching;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Http;

/// <summary>Refuses addresses that caches and proxies on the way would cut or refuse.</summary>
internal static class LongAddresses
{
    public static IApplicationBuilder UseAddressLimit(this IApplicationBuilder app)
    {
        var most = app.ApplicationServices.GetRequiredService<IOptions<HttpLimits>>().Value.UrlCharacters;
        return app.Use((context, next) =>
        {
            if (context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Length <= most) return next(context);
            context.Response.StatusCode = StatusCodes.Status414UriTooLong;
            AnswerCaching.Forbid(context.Response);
            return context.Response.WriteAsync($"The address is longer than {most} characters. Send long operations by POST.", context.RequestAborted);
        });
    }
}
