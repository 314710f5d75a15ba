using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using Immunotherapy.Gateway.Tests.Differential.Generating;

namespace Immunotherapy.Gateway.Tests.Differential.Breaking;

/// <summary>Puts a selection that cannot be answered among others that can.</summary>
internal sealed class SelectionMistakes(ISchema schema, Chance chance)
{
    private readonly FieldType[] _lists = [.. schema.Query.Fields.Where(f => f.Arguments?.Find("after") is not null)];
    private readonly FieldType[] _bySlug = [.. schema.Query.Fields.Where(f => f.Arguments?.Find("slug") is not null)];
    private int _last;

    public Broken Insert(Broken into)
    {
        var (list, other, one) = (chance.Pick(_lists).Name, chance.Pick(_lists).Name, chance.Pick(_bySlug).Name);
        var mistake = chance.Pick([.. ArgumentMistakes.Of(list, one), .. ValidityMistakes.Of(list, other, one)]);
        return Insert(into, mistake, mistake.Replace(list, "<list>", StringComparison.Ordinal).Replace(one, "<one>", StringComparison.Ordinal));
    }

    /// <summary>Fields that publishing requires, of many entries at once.</summary>
    public Broken AskForTheUnfinished(Broken into)
    {
        var list = chance.Pick(_lists);
        var entry = list.ResolvedType!.Fields().Single(f => f.Name == "nodes").ResolvedType!.Named();
        var required = entry.Fields().Where(f => f.ResolvedType is NonNullGraphType && f.Arguments is not { Count: > 0 }).ToList();
        var fields = string.Join(' ', chance.Some(3, () => chance.Pick(required)).Append(chance.Pick(required)).Distinct()
            .Select(f => f.ResolvedType!.IsLeaf() ? f.Name : $"{f.Name} {{ __typename }}"));
        var page = chance.OneIn(2) ? $"nodes {{ id {fields} }}" : $"edges {{ node {{ {fields} }} }}";
        return Insert(into, $"{list.Name}(first: 60) {{ totalCount {page} }}", "unfinished") with { IsForDrafts = true };
    }

    private Broken Insert(Broken into, string selection, string kind)
    {
        var key = $"bad{++_last}";
        if (!selection.StartsWith("...", StringComparison.Ordinal)) selection = $"{key}: {selection.Replace("again:", $"{key}:", StringComparison.Ordinal)}";
        // What is left out, or stands in another operation, must be refused just so.
        if (chance.OneIn(4)) selection = $"... @{chance.Pick(["include(if: false)", "skip(if: true)", "include(if: true)"])} {{ {selection} }}";
        var tree = Parser.Parse(into.Document);
        var operation = chance.Pick([.. tree.Definitions.OfType<GraphQLOperationDefinition>()]);
        var selections = Parser.Parse($"{{ {selection} }}").Definitions.OfType<GraphQLOperationDefinition>().Single().SelectionSet.Selections;
        operation.SelectionSet.Selections.InsertRange(chance.Between(0, operation.SelectionSet.Selections.Count), selections);
        return into with { Document = new SDLPrinter().Print(tree), Kind = kind };
    }
}
