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
        if (operation.Variables.Count == 0)
            return broken with { Document = "query ($slug: String!) { node(id: $slug) { id } }", Name = null, Kind = "a required variable that is not sent" };
        var variable = chance.Pick(operation.Variables);
        var wrong = chance.Pick(Wrong);
        var variables = broken.Variables.DeepClone().AsObject();
        if (wrong is null) variables.Remove(variable.Name);
        else variables[variable.Name] = JsonNode.Parse(wrong);
        return broken with { Variables = variables, Suitable = broken.Variables, Kind = $"for a variable {wrong ?? "nothing"}" };
    }
}
