using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Tests.Differential.Content;
using Immunotherapy.Gateway.Tests.Differential.Generating;
using Immunotherapy.Gateway.Tests.Execution;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Differential;

/// <summary>Reads a page of every type in a few orders, for the cursors.</summary>
internal static class Cursors
{
    private const int OrdersOfEach = 3;

    public static async Task<Known> LearnAsync(Known known, Scene scene, int seed)
    {
        var chance = new Chance(seed);
        var values = new InputValues(known, new Coverage(chance), chance);
        var reader = new Reader(scene.Graph);
        var orders = new Dictionary<string, IReadOnlyList<KnownOrder>>();
        foreach (var type in Library.Catalog.Types)
        {
            var some = new List<KnownOrder> { await ReadAsync(reader, type, null, Locale.En) };
            var input = TestSchema.Instance.Query.Fields.Find(type.Plural)!.Arguments!.Find("order")!.ResolvedType!;
            for (var i = 0; i < OrdersOfEach; i++)
                some.Add(await ReadAsync(reader, type, values.Of(input, "order", type.Name)!.AsArray(), chance.Pick(Locales.All)));
            orders[type.Name] = some;
        }
        return known with { Orders = orders };
    }

    private static async Task<KnownOrder> ReadAsync(Reader reader, ContentType type, JsonArray? order, Locale asked)
    {
        var data = await reader.ReadAsync(
            $"query ($order: [{type.Name}SortInput!]) {{ page: {type.Plural}(order: $order, first: 20) {{ edges {{ cursor }} }} }}",
            new JsonObject { ["order"] = order?.DeepClone() }.ToJsonString(), asked);
        return new KnownOrder(order, asked, [.. data["page"]!["edges"]!.AsArray().Select(e => (string)e!["cursor"]!)]);
    }
}
