using System.Globalization;
using System.IO.Pipelines;
using Immunotherapy.Bench.Asking;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Immunotherapy.Bench.Serving;

/// <summary>
/// <c>POST /static/{operation}</c>: reads the body and sends bytes that were there before, as fast as this server can. Which set of
/// variables is meant says <c>?set=</c>, by number, since looking into the body would be work that a limit must not do.
/// </summary>
internal sealed class StaticAnswers(IReadOnlyList<MeasuredOperation> operations)
{
    private const string Set = "?set=";

    private readonly Dictionary<string, StaticAnswer[]> _kept = operations.ToDictionary(o => o.Name, o => new StaticAnswer[o.Variables.Count]);

    public IReadOnlyList<MeasuredOperation> Operations => operations;

    public static string PathOf(string operation) => $"/static/{operation}";

    public static string AddressOf(string operation, int set) => string.Create(CultureInfo.InvariantCulture, $"{PathOf(operation)}{Set}{set}");

    public void Keep(string operation, int set, StaticAnswer answer) => _kept[operation][set] = answer;

    public void Map(WebApplication app)
    {
        foreach (var (operation, answers) in _kept) app.MapPost(PathOf(operation), context => AnswerAsync(context, answers));
    }

    private static async Task AnswerAsync(HttpContext context, StaticAnswer[] answers)
    {
        await ReadToEndAsync(context.Request.BodyReader, context.RequestAborted);
        var answer = answers[SetOf(context.Request)];
        var response = context.Response;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Bytes.Length;
        foreach (var (name, value) in answer.Headers) response.Headers[name] = value;
        await response.BodyWriter.WriteAsync(answer.Bytes, context.RequestAborted);
    }

    private static async ValueTask ReadToEndAsync(PipeReader body, CancellationToken cancellation)
    {
        ReadResult read;
        do
        {
            read = await body.ReadAsync(cancellation);
            body.AdvanceTo(read.Buffer.End);
        }
        while (!read.IsCompleted);
    }

    private static int SetOf(HttpRequest request)
    {
        var query = request.QueryString.Value.AsSpan();
        return query.StartsWith(Set) ? int.Parse(query[Set.Length..], CultureInfo.InvariantCulture) : 0;
    }
}
