namespace Immunotherapy.Gateway.Tests.Differential.Generating;

/// <summary>Writes <c>@skip</c> and <c>@include</c>, by literals and by variables that several of them may share.</summary>
internal sealed class Conditions(Variables variables, Chance chance)
{
    private const int Most = 20;
    private static readonly VariableChoice[] Choices = [new(true, true), new(true, false)];
    private int _written;

    public string Maybe(Usage usage)
    {
        if (_written > Most - 2 || !chance.OneIn(7)) return "";
        return chance.OneIn(5) ? $"{Directive("include", usage)}{Directive("skip", usage)}" : Directive(chance.Pick(["include", "include", "skip"]), usage);
    }

    private string Directive(string name, Usage usage)
    {
        _written++;
        return $" @{name}(if: {chance.Between(0, 5) switch
        {
            0 => chance.Pick(["true", "false"]),
            1 => variables.Add("on", "Boolean", chance.Pick(["true", "false"]), [.. Choices, VariableChoice.Nothing], usage),
            _ => variables.Add("on", "Boolean!", null, Choices, usage),
        }})";
    }
}
