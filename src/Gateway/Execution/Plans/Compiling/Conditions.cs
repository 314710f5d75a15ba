using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Plans.Compiling;

/// <summary>
/// What <c>@skip</c> and <c>@include</c> come to. A plan is made for one set of truth values, so that running it asks no questions.
/// </summary>
internal sealed class Conditions(IReadOnlyList<string> variables, uint truths)
{
    /// <summary>Whether a field or a fragment is part of the operation.</summary>
    public bool Include(IHasDirectivesNode node)
    {
        if (node.Directives is null) return true;
        foreach (var directive in node.Directives)
            if (directive.Name.Value == "skip" && IsTrue(directive) || directive.Name.Value == "include" && !IsTrue(directive)) return false;
        return true;
    }

    private bool IsTrue(GraphQLDirective directive) => directive.Arguments![0].Value switch
    {
        GraphQLBooleanValue literal => literal.BoolValue,
        GraphQLVariable variable => (truths & (1u << IndexOf(variable.Name.StringValue))) != 0,
        var other => throw new InvalidOperationException($"A valid document has no {other.Kind} as a condition."),
    };

    private int IndexOf(string name)
    {
        for (var i = 0; i < variables.Count; i++)
            if (variables[i] == name) return i;
        throw new InvalidOperationException($"${name} was not found among the conditions.");
    }
}
