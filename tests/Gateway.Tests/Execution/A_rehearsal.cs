using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Tests.Snapshot;

namespace Immunotherapy.Gateway.Tests.Execution;

public sealed class A_rehearsal
{
    [Fact]
    public async Task Goes_all_the_ways_that_an_operation_can_go()
    {
        var reader = new Reader(ContentGraph.Empty(Library.Catalog));
        foreach (var (document, outcome) in Rehearsal.Parts(Library.Catalog))
        {
            var (came, answer) = await reader.SendAsync(document);
            Assert.True(came == outcome, $"{document}\n{came}: {answer.ToJsonString()}");
        }

        Assert.Equal(1, reader.Operations.PlannedRuns);
        Assert.Empty(reader.Logged);
    }
}
