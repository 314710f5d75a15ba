using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Tests.Snapshot;

namespace Immunotherapy.Gateway.Tests.Execution;

public sealed class A_condition
{
    private readonly Reader _plans = new(new Library().Graph);
    private readonly Reader _engine = new(new Library().Graph, engine: Engine.Reference);

    [Theory]
    [InlineData("{ topics @include(if: $no) { totalCount } a: __typename }", "{\"a\":\"Query\"}")]
    [InlineData("{ topics @skip(if: $yes) { totalCount } a: __typename }", "{\"a\":\"Query\"}")]
    [InlineData("{ ... @skip(if: $yes) { topics { totalCount } } a: __typename }", "{\"a\":\"Query\"}")]
    [InlineData("{ ... on Query @include(if: $no) { topics { totalCount } } a: __typename }", "{\"a\":\"Query\"}")]
    [InlineData("{ ...F @include(if: $no) a: __typename }", "{\"a\":\"Query\"}")]
    [InlineData("{ ...F @skip(if: $no) @include(if: $yes) }", "{\"topics\":{\"totalCount\":0}}")]
    [InlineData("{ ...F @skip(if: $yes) @include(if: $yes) a: __typename }", "{\"a\":\"Query\"}")]
    [InlineData("{ topics { totalCount @skip(if: $yes) ... @include(if: $yes) { totalCount } } }", "{\"topics\":{\"totalCount\":0}}")]
    [InlineData("{ topics { ...G @skip(if: $yes) ...G @skip(if: $no) } }", "{\"topics\":{\"totalCount\":0}}")]
    [InlineData("{ topics { totalCount @skip(if: true) nodes { slug } } }", "{\"topics\":{\"nodes\":[]}}")]
    [InlineData("{ topics @skip(if: $yes) { totalCount } }", "{}")]
    [InlineData("{ topics { totalCount @skip(if: $yes) } }", "{\"topics\":{}}")]
    public async Task Holds_on_fields_and_fragments_at_any_place(string selection, string data)
    {
        var fragments = (selection.Contains("...F") ? " fragment F on Query { topics { totalCount } }" : "") + (selection.Contains("...G") ? " fragment G on TopicsConnection { totalCount }" : "");
        foreach (var reader in (Reader[])[_plans, _engine])
        {
            // Both are used, whatever the case needs.
            var document = $"query ($yes: Boolean!, $no: Boolean!) {selection[..^1]} t: __typename @skip(if: $yes) u: __typename @include(if: $no) }}{fragments}";
            Assert.Equal(data, (await reader.ReadAsync(document, """{ "yes": true, "no": false }""")).ToJsonString());
        }
    }
}
