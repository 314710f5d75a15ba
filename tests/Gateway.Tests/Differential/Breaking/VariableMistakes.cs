using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Tests.Differential.Generating;

namespace Immunotherapy.Gateway.Tests.Differential.Breaking;

/// <summary>Sends other variables than the document declares.</summary>
internal sealed class VariableMistakes(Chance chance)
{
    private static readonly string?[] Wrong =
    [
        "null", "\"wrong\"", "1.5", "1e400", "true", "17", "99999999999", "-1", "101", "{ \"nothing\": 1 }", "[]", "[[[1]]]", "[null]", "{}", "\"\"",
        "{ \"slug\": { \"eq\": 5 } }", "{ \"slug\": { \"contains\": null } }",
        "{ \"and\": [null] }", "[{ \"id\": \"ASC\", \"slug\": \"ASC\" }]", "[{ \"id\": \"UP\" }]", "\"EN\"", "\"en\"", null,
    ];

    public Broken Change(Broken broken, Operation operation)
    {
        if (operation.Variables.Count == 0 || chance.OneIn(4)) return ForAField(broken);
        var variable = chance.Pick(operation.Variables);
        var wrong = chance.Pick(Wrong);
        var variables = broken.Variables.DeepClone().AsObject();
        if (wrong is null) variables.Remove(variable.Name);
        else variables[variable.Name] = JsonNode.Parse(wrong);
        return broken with { Variables = variables, Suitable = broken.Variables, Kind = $"for a variable {wrong ?? "nothing"}" };
    }

    /// <summary>An argument that no entry comes to: left out, on another type, below an empty list. It is checked all the same.</summary>
    private Broken ForAField(Broken broken) => broken with
    {
        Document = "query ($size: Int, $on: Boolean! = true) { " + chance.Pick(
        [
            "topics(first: $size) @include(if: $on) { totalCount }",
            "topics { nodes @skip(if: $on) { children(first: $size) { id } } }",
            "topics { nodes { ... on Content { ... on Therapy { indications(last: $size) { totalCount } } } } } therapies @include(if: $on) { totalCount }",
            "topics(where: { slug: { eq: \"nobody\" } }) { nodes { webinars(first: $size) { totalCount } } } on: topics @skip(if: $on) { totalCount }",
            "node(id: \"nobody\") { ...F @include(if: $on) } } fragment F on Topic { related(first: $size) { id }",
        ]) + " }",
        Name = null,
        Variables = new() { ["size"] = chance.Pick([101, -1]), ["on"] = chance.OneIn(2) },
        Suitable = new() { ["size"] = 2, ["on"] = chance.OneIn(2) },
        Kind = "for an argument that may be left out",
    };
}
