using System.Text.Json.Nodes;

namespace Immunotherapy.Gateway.Tests.Differential.Generating;

/// <summary>A document that was generated, and what may be sent with it.</summary>
internal sealed record Operation
{
    public required string Document { get; init; }
    public string? Name { get; init; }
    public IReadOnlyList<Variable> Variables { get; init; } = [];

    /// <summary>It asks for the schema too, or searches, which is not a plan's work.</summary>
    public bool IsBeyondPlans { get; init; }

    /// <summary>Values for its variables; others each time.</summary>
    public JsonObject Choose(Chance chance)
    {
        var chosen = new JsonObject();
        foreach (var variable in Variables)
            if (chance.Pick(variable.Choices) is { IsGiven: true } choice) chosen[variable.Name] = choice.Value?.DeepClone();
        return chosen;
    }
}

/// <summary>A variable as an operation declares it, and the values that suit wherever it is used.</summary>
internal sealed record Variable(string Name, string Type, string? Default, IReadOnlyList<VariableChoice> Choices)
{
    public string Declaration => $"${Name}: {Type}{(Default is null ? "" : $" = {Default}")}";
}

/// <summary>What is sent for a variable: a value, null, or nothing.</summary>
internal sealed record VariableChoice(bool IsGiven, JsonNode? Value)
{
    public static readonly VariableChoice Nothing = new(false, null);
    public static readonly VariableChoice Null = new(true, null);

    public override string ToString() => IsGiven ? Value?.ToJsonString() ?? "null" : "";
}
