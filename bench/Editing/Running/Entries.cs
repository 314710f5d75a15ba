using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Immunotherapy.Bench.Editing.Running;

/// <summary>The entries as a partner's program is told of them.</summary>
internal sealed class Entries(ConsoleProcess server)
{
    public async Task<JsonNode> AskAsync(string query)
    {
        using var answer = await server.Client.PostAsJsonAsync(new Uri(server.Address, "/graphql"), new { query });
        var said = await answer.Content.ReadFromJsonAsync<JsonNode>();
        return said!["data"] ?? throw new InvalidOperationException($"'{query}' was answered with {said}");
    }

    /// <summary>Waits until words are found: the index is made after the start.</summary>
    public async Task SearchableAsync()
    {
        while (!await IsSearchableAsync()) await Task.Delay(100);
    }

    /// <param name="plural">As the descriptor names it.</param>
    /// <param name="count">How many, at most 100.</param>
    /// <param name="fields">What to tell of each besides its id.</param>
    public async Task<IReadOnlyList<JsonNode>> FirstAsync(string plural, int count, string fields = "") =>
        [.. (await AskAsync($"{{ {plural}(first: {count}) {{ nodes {{ id {fields} }} }} }}"))[plural]!["nodes"]!.AsArray().Select(node => node!)];

    public async Task<Uri> PageAsync(string plural, int at = 0) => Page(plural, IdOf((await FirstAsync(plural, at + 1))[at]));

    public Uri Page(string plural, Guid id) => new(server.Address, $"/admin/{plural}/{id}");

    private async Task<bool> IsSearchableAsync()
    {
        using var answer = await server.Client.PostAsJsonAsync(new Uri(server.Address, "/graphql"), new { query = "{ suggest(prefix: \"a\", first: 1) { text } }" });
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!["data"]?["suggest"] is not null;
    }

    public static Guid IdOf(JsonNode node) => Guid.Parse(Encoding.UTF8.GetString(Convert.FromBase64String((string)node["id"]!)).Split(':')[1]);
}
