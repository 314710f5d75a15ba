using GraphQL.Types;
using Immunotherapy.Gateway.Tests.Differential.Generating;

namespace Immunotherapy.Gateway.Tests.Differential.Breaking;

/// <summary>Makes mistakes in valid operations: of syntax, of names and types, in arguments and variables, and fields that are not there to be read.</summary>
internal sealed class Breaker(ISchema schema, OperationGenerator valid, Chance chance)
{
    private readonly SelectionMistakes _selections = new(schema, chance);
    private readonly TreeMistakes _trees = new(chance);
    private readonly VariableMistakes _variables = new(chance);
    private readonly TextMistakes _texts = new(chance);

    public Broken Next()
    {
        var operation = valid.Next();
        var broken = Broken.Of("", operation, chance);
        return chance.Between(0, 9) switch
        {
            0 or 1 or 2 or 3 => _selections.Insert(broken),
            4 or 5 => _trees.Change(broken),
            6 => _variables.Change(broken, operation),
            7 => _texts.Change(broken),
            8 => _selections.AskForTheUnfinished(broken),
            // Two at once: they must be told in the same order.
            _ => _selections.Insert(_selections.Insert(broken)),
        };
    }
}
