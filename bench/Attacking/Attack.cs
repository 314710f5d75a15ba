using System.Text;
using System.Text.Json.Nodes;
using Immunotherapy.Bench.Asking;

namespace Immunotherapy.Bench.Attacking;

/// <summary>A request that is meant to hurt.</summary>
internal sealed record Attack(string Name, string Document)
{
    private static readonly Uri GraphQL = new("/graphql", UriKind.Relative);

    /// <summary>Asks for the form of answer whose status tells whether the operation was executed.</summary>
    public HttpRequestMessage Request()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, GraphQL)
        {
            Content = new StringContent(MeasuredOperation.Body(Document, new JsonObject()), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Accept", "application/graphql-response+json");
        return request;
    }
}
