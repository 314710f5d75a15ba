using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Execution.Costing;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Http.Caching;
using Immunotherapy.Gateway.Http.Compressing;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Immunotherapy.Gateway.Http;

/// <summary>GraphQL over HTTP: one operation a request, by POST or GET.</summary>
internal sealed class GraphQLDoor(Operations operations, AnswerCaching caching, IOptions<HttpLimits> limits)
{
    private const string PerspectiveHeader = "GraphQL-Perspective";
    private const string RevisionHeader = "GraphQL-Revision";
    private const string CostHeader = "GraphQL-Cost";
    private const string Bearer = "Bearer ";
    private static readonly StringValues Vary = $"Accept, Accept-Language, {PerspectiveHeader}, {RevisionHeader}, {CostHeader}";
    private static readonly StringValues VaryInCoding = $"{Vary}, Accept-Encoding";

    public async Task PostAsync(HttpContext context)
    {
        var format = AnswerFormats.Choose(context.Request.Headers.Accept);
        try
        {
            if (format is null) throw NotAcceptable();
            var aborted = context.RequestAborted;
            using var body = await BodyReading.ReadAsync(context.Request, limits.Value.BodyBytes, aborted);
            using var answer = await operations.AnswerAsync(Request(context.Request, OperationBody.Read(body.Bytes)), aborted);
            await SendAsync(context, Status(answer.Outcome, format.Value), format.Value, answer.Json);
        }
        catch (RefusedRequestException refusal)
        {
            await RefuseAsync(context, refusal, format);
        }
    }

    public async Task GetAsync(HttpContext context)
    {
        AnswerCaching.Forbid(context.Response);
        var format = AnswerFormats.Choose(context.Request.Headers.Accept);
        try
        {
            if (format is null) throw NotAcceptable();
            await ReadAsync(context, Request(context.Request, RequestParameters.FromAddress(context.Request.Query)), format.Value);
        }
        catch (RefusedRequestException refusal)
        {
            await RefuseAsync(context, refusal, format);
        }
    }

    public static bool IsForPublished(HttpRequest request) => request.Headers[PerspectiveHeader] is [] or ["published"];

    private async Task ReadAsync(HttpContext context, OperationRequest request, AnswerFormat format)
    {
        var reading = IsForPublished(context.Request) ? caching.Begin(context, request, format) : null;
        using var answer = await operations.AnswerAsync(reading is null ? request : request with { IsKnown = reading.IsKnown }, context.RequestAborted);
        if (reading?.EndsWith(answer) is true) NotModified(context.Response);
        else await SendAsync(context, Status(answer.Outcome, format), format, answer.Json);
    }

    private static void NotModified(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        // How large the answer would be is not known; that it may come compressed must not be forgotten.
        response.Headers.Vary = VaryInCoding;
    }

    private async Task RefuseAsync(HttpContext context, RefusedRequestException refusal, AnswerFormat? format)
    {
        using var answer = operations.Answer(new OperationRefusedException(Outcome.Malformed, ErrorCodes.BadRequest, refusal.Message));
        await SendAsync(context, refusal.Status, format ?? AnswerFormat.Json, answer.Json);
    }

    private static RefusedRequestException NotAcceptable() => new(StatusCodes.Status406NotAcceptable,
        "Answers come as application/graphql-response+json or application/json, in UTF-8.");

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
        TellsRevision = request.Headers[RevisionHeader] is ["report"],
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
        Outcome.Known => StatusCodes.Status304NotModified,
        Outcome.Refused => format is AnswerFormat.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        Outcome.Malformed => StatusCodes.Status400BadRequest,
        Outcome.QueriesOnly => StatusCodes.Status405MethodNotAllowed,
        Outcome.TooLarge => StatusCodes.Status413PayloadTooLarge,
        Outcome.Unauthenticated => StatusCodes.Status401Unauthorized,
        Outcome.Unavailable => StatusCodes.Status503ServiceUnavailable,
    };

    private async Task SendAsync(HttpContext context, int status, AnswerFormat format, ReadOnlyMemory<byte> json)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = format.ContentType();
        var isLarge = json.Length >= limits.Value.CompressFromBytes;
        using var smaller = isLarge ? CompressedAnswer.Of(json, context.Request.Headers.AcceptEncoding) : null;
        var bytes = smaller?.Bytes ?? json;
        if (smaller is not null) response.Headers.ContentEncoding = smaller.Coding;
        response.ContentLength = bytes.Length;
        response.Headers.Vary = isLarge ? VaryInCoding : Vary;
        if (!IsForPublished(context.Request)) response.Headers.CacheControl = "private, no-store";
        if (status is StatusCodes.Status405MethodNotAllowed) response.Headers.Allow = "POST";
        if (status is StatusCodes.Status401Unauthorized) response.Headers.WWWAuthenticate = "Bearer";
        if (status is StatusCodes.Status503ServiceUnavailable) response.Headers.RetryAfter = "1";
        await response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }
}
