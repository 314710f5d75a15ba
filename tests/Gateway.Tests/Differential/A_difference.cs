using System.Text;
using Immunotherapy.Gateway.Execution;

namespace Immunotherapy.Gateway.Tests.Differential;

public sealed class A_difference
{
    private const string Error = """{"message":"No.","locations":[{"line":1,"column":2}],"path":["a"],"extensions":{"code":"X"}}""";

    [Theory]
    [InlineData("""{"data":{"a":1}}""", """{"data":{"a":1.0}}""")]
    [InlineData("""{"data":{"a":1,"b":2}}""", """{"data":{"b":2,"a":1}}""")]
    [InlineData("""{"data":{"a":1}}""", """{"data":{"a":1} }""")]
    [InlineData("""{"data":{"a":"ñ"}}""", """{"data":{"a":"\u00f1"}}""")]
    [InlineData("""{"data":null}""", "{}")]
    [InlineData($$"""{"errors":[{{Error}}],"data":null}""", """{"data":null}""")]
    [InlineData($$"""{"errors":[{{Error}}],"data":null}""", """{"errors":[{"message":"No.","locations":[{"line":1,"column":2}],"path":["b"],"extensions":{"code":"X"}}],"data":null}""")]
    [InlineData($$"""{"errors":[{{Error}}],"data":null}""", """{"errors":[{"message":"No.","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"X"}}],"data":null}""")]
    [InlineData($$"""{"errors":[{{Error}}],"data":null}""", """{"errors":[{"message":"No.","locations":[{"line":1,"column":2}],"path":["a"],"extensions":{"code":"Y"}}],"data":null}""")]
    public void Is_seen(string one, string other)
    {
        Assert.NotNull(Answer.Difference(Of(one), Of(other)));
        Assert.Null(Answer.Difference(Of(one), Of(one)));
    }

    [Fact]
    public void Is_seen_where_only_the_outcome_differs() =>
        Assert.NotNull(Answer.Difference(Of("""{"data":null}"""), Of("""{"data":null}""", Outcome.Refused)));

    [Fact]
    public async Task Is_shown_by_a_document_without_anything_that_is_not_needed_for_it()
    {
        const string document = """
            query Q($a: Boolean!, $b: Int) { x: topics(first: $b, where: { slug: { eq: "a" } }) @include(if: $a) { totalCount nodes { ...F ...G } } other: __typename }
            fragment F on Topic { id title ...G }
            fragment G on Topic { slug kind }
            """;

        var shrunk = await new Shrinking(d => Task.FromResult(d.Contains("kind", StringComparison.Ordinal) && d.Contains("...G", StringComparison.Ordinal))).ShrinkAsync(document);

        Assert.Equal("query Q { x: topics { nodes { ...G } } } fragment G on Topic { kind }", string.Join(' ', shrunk.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)));
    }

    private static Answer Of(string json, Outcome outcome = Outcome.Executed) => Answer.Of(new OperationAnswer(outcome, Encoding.UTF8.GetBytes(json)));
}
