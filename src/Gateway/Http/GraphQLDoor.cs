using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Execution.Costing;
using Immunotherapy.Gateway.Graph;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Http;

/// <summary>GraphQL over HTTP: one operation a request, by POST or GET.</summary>
internal sealed class GraphQLDoor(Operations operations, IOptions<HttpLimits> limits)
{
    private const string PerspectiveHeader = "GraphQL-Perspective";
    private const string CostHeader = "GraphQL-Cost";
    private const string Bearer = "Bearer ";

    public Task PostAsync(HttpContext context) => AnswerAsync(context, async () =>
        RequestParameters.FromBody(await BodyReading.ReadAsync(context.Request, limits.Value.BodyBytes, context.RequestAborted)));

    public Task GetAsync(HttpContext context) => AnswerAsync(context, () => Task.FromResult(RequestParameters.FromAddress(context.Request.Query)));

    public static bool IsForPublished(HttpRequest request) => request.Headers[PerspectiveHeader] is [] or ["published"];

    private async Task AnswerAsync(HttpContext context, Func<Task<RequestParameters>> read)
    {
        var chosen = AnswerFormats.Choose(context.Request.Headers.Accept);
        try
        {
            var format = chosen ?? throw new RefusedRequestException(StatusCodes.Status406NotAcceptable,
                "Answers come as application/graphql-response+json or application/json, in UTF-8.");
            using var parameters = await read();
            var answer = await operations.AnswerAsync(Request(context.Request, parameters), context.RequestAborted);
            await SendAsync(context, Status(answer.Outcome, format), format, answer.Json);
        }
        catch (RefusedRequestException refusal)
        {
            var answer = operations.Answer(new OperationRefusedException(Outcome.Malformed, ErrorCodes.BadRequest, refusal.Message));
            await SendAsync(context, refusal.Status, chosen ?? AnswerFormat.Json, answer.Json);
        }
    }

    private static OperationRequest Request(HttpRequest request, RequestParameters parameters) => new()
    {
        Document = parameters.Query,
        OperationName = parameters.OperationName,
        Variables = parameters.Variables,
        Locale = Languages.Choose(request.Headers.AcceptLanguage),
        Perspective = request.Headers[PerspectiveHeader] is [] ? null : request.Headers[PerspectiveHeader].ToString(),
        Token = request.Headers.Authorization is [{ } given] && given.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? given[Bearer.Length..].Trim()
            : null,
        Cost = request.Headers[CostHeader].ToString() switch
        {
            "report" => CostWish.Report,
            "validate" => CostWish.Validate,
            _ => CostWish.Nothing,
        },
        QueriesOnly = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method),
    };

    private static int Status(Outcome outcome, AnswerFormat format) => outcome switch
    {
        Outcome.Executed => StatusCodes.Status200OK,
        Outcome.Refused => format is AnswerFormat.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        Outcome.Malformed => StatusCodes.Status400BadRequest,
        Outcome.QueriesOnly => StatusCodes.Status405MethodNotAllowed,
        Outcome.TooLarge => StatusCodes.Status413PayloadTooLarge,
        Outcome.Unauthenticated => StatusCodes.Status401Unauthorized,
        Outcome.Unavailable => StatusCodes.Status503ServiceUnavailable,
    };

    private static async Task SendAsync(HttpContext context, int status, AnswerFormat format, ReadOnlyMemory<byte> json)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = format.ContentType();
        response.ContentLength = json.Length;
        response.Headers.Vary = $"Accept, Accept-Language, {PerspectiveHeader}";
        if (!IsForPublished(context.Request)) response.Headers.CacheControl = "private, no-store";
        if (status is StatusCodes.Status405MethodNotAllowed) response.Headers.Allow = "POST";
        if (status is StatusCodes.Status401Unauthorized) response.Headers.WWWAuthenticate = "Bearer";
        if (status is StatusCodes.Status503ServiceUnavailable) response.Headers.RetryAfter = "1";
        await response.Body.WriteAsync(json, context.RequestAborted);
    }
}
