using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Http.Caching;

namespace Immunotherapy.Gateway.Http;

/// <summary>The last net: a fault of ours is logged under an id, and the id is all that is told of it.</summary>
internal sealed class UnexpectedErrors(Operations operations, IIds ids, ILogger<UnexpectedErrors> log)
{
    public async Task CatchAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException malformed) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = malformed.StatusCode;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there any more to be told.
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            var id = ids.Next().ToString("N");
            log.LogError(fault, "Unexpected error {Id} at {Path}", id, context.Request.Path);
            var answer = operations.Answer(new OperationRefusedException(Outcome.Malformed, ErrorCodes.Internal, $"Unexpected error {id}."));
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            AnswerCaching.Forbid(context.Response);
            context.Response.ContentLength = answer.Json.Length;
            context.Response.ContentType = AnswerFormat.Json.ContentType();
            await context.Response.Body.WriteAsync(answer.Json, context.RequestAborted);
        }
    }
}
