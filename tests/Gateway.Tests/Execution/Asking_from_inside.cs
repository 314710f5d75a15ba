using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Tests.Whole;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Execution;

public sealed class Asking_from_inside
{
    private const string Query = "query($slug: String!) { therapy(slug: $slug) { genericName } }";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sees_the_drafts_that_partners_do_not_see()
    {
        await using var gateway = await RunningGateway.StartAsync("InMemory", null, "--Sample:Import", "false");
        var id = await gateway.Desk.CreateAsync(gateway.Graph.Catalog["Therapy"], new("ann"), null, Stop);
        await gateway.Desk.EditAsync(id, "test", [.. Publishing.Texts.Therapy("nivolumab").Select((v, i) => new Immunotherapy.Gateway.Publishing.Edit(i, v.Path, v.Value))], new("ann"), Stop);

        Assert.Equal("""{"data":{"therapy":{"genericName":"nivolumab"}}}""", await AskAsync(gateway, Query, Perspective.Draft));
        Assert.Equal("""{"data":{"therapy":null}}""", await AskAsync(gateway, Query, Perspective.Published));
        Assert.Equal("""{"data":{"therapy":null}}""", await gateway.AskAsync(Query, new { slug = "nivolumab" }));
    }

    [Fact]
    public async Task Is_held_to_the_same_limits_and_told_the_cost()
    {
        await using var gateway = await RunningGateway.StartAsync("InMemory", null, "--Sample:Import", "false");

        Assert.Contains("errors", await AskAsync(gateway, "{ topics(first: 101) { totalCount } }", Perspective.Draft), StringComparison.Ordinal);
        Assert.EndsWith(""","extensions":{"operationCost":{"fieldCost":1,"typeCost":10}}}""", await AskAsync(gateway, "{ topics { totalCount } }", Perspective.Draft, tellsCost: true), StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(RunningGateway gateway, string document, Perspective perspective, bool tellsCost = false)
    {
        var answer = await gateway.Inside.AskAsync(document, new JsonObject { ["slug"] = "nivolumab" }, Locale.En, perspective, tellsCost, Stop);
        return System.Text.Encoding.UTF8.GetString(answer.Json.Span);
    }
}
