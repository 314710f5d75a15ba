using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Immunotherapy.Bench.Asking;
using Microsoft.Extensions.Primitives;

namespace Immunotherapy.Bench.Serving;

/// <summary>Takes the gateway's answers for the static ones, and holds both against each other: bytes and headers.</summary>
internal sealed class Twins(HttpClient client, StaticAnswers answers)
{
    private static readonly string[] OfTheServer = ["Date", "Transfer-Encoding", "Content-Type", "Content-Length"];
    private static readonly Uri GraphQL = new("/graphql", UriKind.Relative);
    private static readonly Uri AnyDoor = new("/bench/counters", UriKind.Relative);

    public async Task TakeAsync(MeasuredOperation operation, CancellationToken cancellation)
    {
        // What the middleware sends at every door, the static one gets without our doing.
        using var plain = await client.GetAsync(AnyDoor, cancellation);
        var everywhere = Headers(plain).Keys.ToHashSet();
        foreach (var (set, body) in operation.Bodies().Index())
        {
            using var answer = await PostAsync(GraphQL, body, cancellation);
            var bytes = await answer.Content.ReadAsByteArrayAsync(cancellation);
            Check(operation, set, answer.StatusCode, bytes);
            answers.Keep(operation.Name, set, new StaticAnswer(bytes, answer.Content.Headers.ContentType!.ToString(),
                [.. Headers(answer).Where(h => !everywhere.Contains(h.Key)).Select(h => KeyValuePair.Create(h.Key, new StringValues(h.Value)))]));
        }
    }

    /// <summary>How large the answers are.</summary>
    /// <exception cref="InvalidOperationException">They are not the same.</exception>
    public async Task<string> CompareAsync(MeasuredOperation operation, CancellationToken cancellation)
    {
        var sizes = new List<int>();
        foreach (var (set, body) in operation.Bodies().Index())
        {
            using var real = await PostAsync(GraphQL, body, cancellation);
            using var kept = await PostAsync(new Uri(StaticAnswers.AddressOf(operation.Name, set), UriKind.Relative), body, cancellation);
            var bytes = await real.Content.ReadAsByteArrayAsync(cancellation);
            var same = await kept.Content.ReadAsByteArrayAsync(cancellation);
            if (!bytes.AsSpan().SequenceEqual(same))
                throw new InvalidOperationException($"{operation.Name}, set {set}: the static answer has other bytes than the gateway's.");
            if (Said(real) is var said && said != Said(kept))
                throw new InvalidOperationException($"{operation.Name}, set {set}: other headers.\ngateway:\n{said}\nstatic:\n{Said(kept)}");
            sizes.Add(bytes.Length);
        }
        return $"{operation.Name,-9} {sizes.Count,4} sets of variables, answers of {sizes.Min():N0} to {sizes.Max():N0} bytes, {sizes.Average():N0} on average; static and gateway the same";
    }

    private static void Check(MeasuredOperation operation, int set, HttpStatusCode status, byte[] bytes)
    {
        var json = Encoding.UTF8.GetString(bytes);
        if (status is HttpStatusCode.OK && json.StartsWith("{\"data\":{", StringComparison.Ordinal) && !json.EndsWith(":null}}", StringComparison.Ordinal)) return;
        throw new InvalidOperationException(
            $"{operation.Name} with {operation.Variables[set].ToJsonString()} is no measure: {(int)status} {json[..Math.Min(json.Length, 300)]}");
    }

    private async Task<HttpResponseMessage> PostAsync(Uri address, string body, CancellationToken cancellation)
    {
        using var content = new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse("application/json"));
        return await client.PostAsync(address, content, cancellation);
    }

    private static string Said(HttpResponseMessage answer) => string.Join('\n', Headers(answer).Select(h => $"{h.Key}: {h.Value}")
        .Append($"Content-Type: {answer.Content.Headers.ContentType}").Append($"Content-Length: {answer.Content.Headers.ContentLength}").Order());

    // As they were sent, each on its line.
    private static Dictionary<string, string> Headers(HttpResponseMessage answer) => answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated)
        .Where(h => !OfTheServer.Contains(h.Key)).ToDictionary(h => h.Key, h => h.Value.ToString());
}
