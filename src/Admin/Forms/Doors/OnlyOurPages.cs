using Immunotherapy.Admin.Naming;
using Immunotherapy.Gateway.Publishing;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Admin.Forms.Doors;

/// <summary>
/// What scripts of the console ask: only from our own pages, which have the token of who is signed in, and only as JSON or as bytes,
/// which no form of another site can send. Whoever is refused is told in a sentence.
/// </summary>
internal sealed class OnlyOurPages(IAntiforgery forgery, IOptions<AntiforgeryOptions> options, Sentences sentences) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        // Without the header a token would be looked for in a form, and its body waited for.
        if (!context.HttpContext.Request.Headers.ContainsKey(options.Value.HeaderName!) || !await forgery.IsRequestValidAsync(context.HttpContext))
            return TypedResults.Problem(sentences.Of($"Sign in again: this page was opened for someone else, or too long ago."), statusCode: StatusCodes.Status401Unauthorized);
        try
        {
            return await next(context);
        }
        catch (BadBodyException bad)
        {
            return TypedResults.Problem(bad.Message, statusCode: StatusCodes.Status400BadRequest);
        }
        catch (RefusedException refusal)
        {
            return TypedResults.Problem(sentences.Of(refusal), statusCode: StatusCodes.Status422UnprocessableEntity);
        }
    }
}
