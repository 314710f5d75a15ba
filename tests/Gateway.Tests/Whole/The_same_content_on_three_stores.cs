using System.Text.Json;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Queries;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Whole;

public sealed class The_same_content_on_three_stores
{
    private const int Queries = 200;

    [Fact]
    public async Task Gives_byte_identical_answers_to_200_generated_queries()
    {
        await using var sqlite = await ShippedContentAsync(StoreProvider.Sqlite);
        await using var postgres = await ShippedContentAsync(StoreProvider.Postgres);
        await using var inMemory = await ShippedContentAsync(StoreProvider.InMemory);
        var generator = new QueryGenerator(ImmunotherapyCatalog.Catalog, Slugs(sqlite.Gateway), seed: 20261123);

        for (var i = 0; i < Queries; i++)
        {
            var query = generator.Next();
            var expected = await sqlite.Gateway.AskAsync(query);
            Assert.False(JsonDocument.Parse(expected).RootElement.TryGetProperty("errors", out var errors), $"{query}\n{(errors.ValueKind is JsonValueKind.Undefined ? "" : errors)}");
            Assert.Equal(expected, await postgres.Gateway.AskAsync(query));
            Assert.Equal(expected, await inMemory.Gateway.AskAsync(query));
        }
    }

    private static async Task<Stored> ShippedContentAsync(StoreProvider provider)
    {
        var store = await TestStore.CreateAsync(provider);
        return new Stored(store, await RunningGateway.StartAsync(store.Connection, options: "--Limits:Cost=1000000"));
    }

    private static Dictionary<string, IReadOnlyList<string>> Slugs(RunningGateway gateway) => ImmunotherapyCatalog.Types.ToDictionary(
        type => type.Name,
        IReadOnlyList<string> (type) => [.. gateway.Graph.Select(type, new() { First = 100 }, Locale.En).Nodes.Select(node => node.Text(Locale.En).Slug)]);

    private sealed record Stored(TestStore Store, RunningGateway Gateway) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Gateway.DisposeAsync();
            await Store.DisposeAsync();
        }
    }
}
