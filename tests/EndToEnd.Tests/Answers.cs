using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Immunotherapy.EndToEnd.Tests;

/// <summary>What a partner's program is told: it has no cookie and no browser.</summary>
internal static class Answers
{
    public static async Task<JsonNode> AskAsync(Uri server, string query)
    {
        using var client = new HttpClient { BaseAddress = server };
        using var answer = await client.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query }, TestContext.Current.CancellationToken);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["data"]!;
    }
}
