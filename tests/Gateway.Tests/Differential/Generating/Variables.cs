using GraphQL.Types;

namespace Immunotherapy.Gateway.Tests.Differential.Generating;

/// <summary>The variables of a document. Some are used in several places.</summary>
internal sealed class Variables(Chance chance)
{
    private readonly Dictionary<string, Variable> _byName = [];

    public Variable this[string name] => _byName[name];

    public IReadOnlyCollection<Variable> All => _byName.Values;

    /// <summary>A variable for a place of this type: one more, or one that is there already.</summary>
    public string Add(string name, string type, string? @default, IReadOnlyList<VariableChoice> choices, Usage usage)
    {
        var alike = All.Where(v => v.Type == type && v.Default == @default && v.Choices.Select(c => c.ToString()).SequenceEqual(choices.Select(c => c.ToString()))).ToList();
        var variable = alike.Count > 0 && chance.OneIn(2) ? chance.Pick(alike)
            : new Variable($"{name}{_byName.Count}", type, @default, choices);
        _byName.TryAdd(variable.Name, variable);
        usage.Variables.Add(variable.Name);
        return $"${variable.Name}";
    }

    /// <summary>A variable that may stand where a value of this type is wanted.</summary>
    public string Hoist(string name, IGraphType position, string literal, bool maySayNothing, IReadOnlyList<VariableChoice> values, Usage usage)
    {
        var type = (position is NonNullGraphType required ? required.ResolvedType! : position).ToString()!;
        if (position is NonNullGraphType)
            return chance.OneIn(3) ? Add(name, type, literal, [.. values, VariableChoice.Nothing], usage) : Add(name, $"{type}!", chance.OneIn(6) ? literal : null, values, usage);
        VariableChoice[] none = maySayNothing ? [VariableChoice.Nothing, VariableChoice.Null] : [];
        return chance.Between(0, 3) switch
        {
            0 => Add(name, $"{type}!", null, values, usage),
            1 => Add(name, type, literal, [.. values, .. none.Append(VariableChoice.Nothing)], usage),
            _ => Add(name, type, null, [.. values, .. none], usage),
        };
    }
}
