using GraphQL.Types;

namespace Immunotherapy.Gateway.Tests.Differential.Generating;

/// <summary>
/// Writes valid operations over any schema of ours. It finds its way by the schema alone, so a new content type is asked for
/// without a line here. The same seed writes the same operations.
/// </summary>
internal sealed class OperationGenerator
{
    private readonly ISchema _schema;
    private readonly Known _known;
    private readonly Chance _chance;

    public OperationGenerator(ISchema schema, Known known, int seed)
    {
        (_schema, _known, _chance) = (schema, known, new Chance(seed));
        Coverage = new Coverage(_chance);
    }

    /// <summary>What of the schema was asked for so far.</summary>
    public Coverage Coverage { get; }

    public Operation Next()
    {
        var variables = new Variables(_chance);
        var fragments = new Fragments();
        var values = new InputValues(_known, Coverage, _chance);
        var arguments = new FieldArguments(_known, values, new Literals(variables, values, _chance), Coverage, _chance);
        var selections = new Selections(new ResponseKeys(_chance), arguments, new Conditions(variables, _chance), fragments, Coverage, _chance);
        var introspects = _chance.OneIn(40);
        var names = Names();
        var used = new HashSet<string>();
        var definitions = names.Select(name => Definition(name, selections, variables, introspects, used)).ToList();
        definitions.AddRange(used.Select(fragments.Text));
        return new Operation
        {
            Document = string.Join("\n", definitions.OrderBy(_ => _chance.Between(0, 9))),
            Name = names is [null] or [_] && _chance.OneIn(2) ? null : _chance.Pick(names),
            Variables = [.. variables.All],
            IsBeyondPlans = introspects || definitions.Any(d => d.Contains("search(", StringComparison.Ordinal) || d.Contains("suggest(", StringComparison.Ordinal)),
        };
    }

    private string?[] Names() => _chance.Between(0, 9) switch
    {
        0 => ["First", "Second"],
        1 => ["One", "one", "_2"],
        2 or 3 => [null],
        _ => ["Read"],
    };

    private string Definition(string? name, Selections selections, Variables variables, bool introspects, HashSet<string> fragments)
    {
        var usage = new Usage();
        var set = selections.Set(_schema.Query, new Spot(usage));
        if (introspects) set = $"{{ {Introspection()} {set[1..]}";
        fragments.UnionWith(usage.Fragments);
        var declared = usage.Variables.Select(v => variables[v].Declaration).ToList();
        var head = declared.Count == 0 ? name : $"{name}({string.Join(_chance.Pick([", ", "\n"]), declared)})";
        return head is null && _chance.OneIn(2) ? set : $"query {head} {set}";
    }

    private string Introspection() => _chance.Pick(
    [
        "__schema { queryType { name } }",
        "__schema { types { name kind } directives { name args { name defaultValue } } }",
        $"type: __type(name: \"{_chance.Pick([.. _known.Ids.Keys])}\") {{ name fields {{ name type {{ kind name ofType {{ name }} }} }} interfaces {{ name }} }}",
    ]);
}
