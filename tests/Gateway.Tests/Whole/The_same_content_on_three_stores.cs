using System.Text.Json;
using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Differential;
using Immunotherapy.Gateway.Tests.Differential.Generating;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Tests.Whole;

public sealed class The_same_content_on_three_stores
{
    private const int Queries = 200;
    private const int Seed = 20261123;

    [Fact]
    public async Task Gives_byte_identical_answers_to_200_generated_queries()
    {
        await using var sqlite = await ShippedContentAsync(StoreProvider.Sqlite);
        await using var postgres = await ShippedContentAsync(StoreProvider.Postgres);
        await using var inMemory = await ShippedContentAsync(StoreProvider.InMemory);
        var generator = new OperationGenerator(new ContentSchema(ImmunotherapyCatalog.Catalog, new OptionsWrapper<ArgumentLimits>(new())), KnownFrom(sqlite.Gateway.Graph), Seed);
        var chance = new Chance(Seed);
        var whole = 0;
        for (var i = 0; i < Queries; i++)
        {
            var operation = generator.Next();
            var variables = operation.Choose(chance);
            var expected = await sqlite.Gateway.AskAsync(operation.Document, variables, operation.Name);
            if (!JsonDocument.Parse(expected).RootElement.TryGetProperty("errors", out _)) whole++;
            Assert.Equal(expected, await postgres.Gateway.AskAsync(operation.Document, variables, operation.Name));
            Assert.Equal(expected, await inMemory.Gateway.AskAsync(operation.Document, variables, operation.Name));
        }
        Assert.True(whole > Queries * 9 / 10, $"Only {whole} of {Queries} were answered without an error.");
    }

    private static async Task<Stored> ShippedContentAsync(StoreProvider provider)
    {
        var store = await TestStore.CreateAsync(provider);
        return new Stored(store, await (await RunningGateway.StartAsync(store.Connection, options: "--Limits:Cost=1000000")).SearchableAsync());
    }

    private static Known KnownFrom(ContentGraph graph) => new()
    {
        Slugs = OfEach(graph, node => node.Text(Locale.En).Slug),
        Ids = OfEach(graph, node => new GlobalId(node.Type, node.Id).ToString()),
    };

    private static Dictionary<string, IReadOnlyList<string>> OfEach(ContentGraph graph, Func<Node, string> read) => ImmunotherapyCatalog.Types.ToDictionary(
        type => type.Name, IReadOnlyList<string> (type) => [.. graph.Select(type, new() { First = 100 }, Locale.En).Nodes.Select(read)]);

    private sealed record Stored(TestStore Store, RunningGateway Gateway) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Gateway.DisposeAsync();
            await Store.DisposeAsync();
        }
    }
}
