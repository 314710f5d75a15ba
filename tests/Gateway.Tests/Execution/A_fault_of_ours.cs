using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Content;

namespace Immunotherapy.Gateway.Tests.Execution;

public sealed class A_fault_of_ours
{
    // A graph of other content types than the schema's makes reading fail in a way that nobody foresaw.
    private readonly Reader _reader = new(ContentGraph.Empty(ImmunotherapyCatalog.Catalog));

    [Fact]
    public async Task Is_told_as_unexpected_with_an_id_and_nothing_of_our_insides()
    {
        var (outcome, answer) = await _reader.SendAsync("{ topics { totalCount } podcasts { totalCount } }");
        var error = Assert.Single(answer["errors"]!.AsArray())!;

        Assert.Equal(Outcome.Executed, outcome);
        Assert.Equal("Unexpected error.", (string?)error["message"]);
        Assert.Equal("INTERNAL_SERVER_ERROR", (string?)error["extensions"]!["code"]);
        Assert.Equal("""["podcasts"]""", error["path"]!.ToJsonString());
        Assert.Equal("""{"topics":{"totalCount":0},"podcasts":null}""", answer["data"]!.ToJsonString());
        Assert.DoesNotContain("Exception", answer.ToJsonString());
    }

    [Fact]
    public async Task Is_logged_under_that_id_with_all_there_is_to_know()
    {
        var (_, answer) = await _reader.SendAsync("{ podcasts { totalCount } }");

        var id = (string)answer["errors"]![0]!["extensions"]!["id"]!;
        Assert.Single(_reader.Logged, line => line.Contains(id, StringComparison.Ordinal));
    }
}
