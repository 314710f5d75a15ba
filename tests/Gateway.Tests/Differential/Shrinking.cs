using System.Text.RegularExpressions;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using GraphQLParser.Visitors;

namespace Immunotherapy.Gateway.Tests.Differential;

/// <summary>Takes out of a document whatever it can while it still shows what it showed.</summary>
internal sealed class Shrinking(Func<string, Task<bool>> showsAsync)
{
    private const int MostTries = 1_500;
    private int _tries;

    public async Task<string> ShrinkAsync(string document)
    {
        // What could not go at first may go once other things have gone.
        for (var before = ""; before != document && _tries < MostTries;)
        {
            before = document;
            document = await PassAsync(document);
        }
        return document;
    }

    private async Task<string> PassAsync(string document)
    {
        for (var place = 0; _tries++ < MostTries && Without(document, place) is { } smaller;)
            if (await showsAsync(smaller)) document = smaller;
            else place++;
        return document;
    }

    /// <summary>What cannot be parsed has no parts to take out.</summary>
    private static GraphQLDocument? Parsed(string document)
    {
        try
        {
            return Parser.Parse(document, new ParserOptions { Ignore = IgnoreOptions.Comments });
        }
        catch (GraphQLParserException)
        {
            return null;
        }
    }

    /// <summary>The document without what stands at that place of all that can go; null past the last.</summary>
    private static string? Without(string document, int place)
    {
        if (Parsed(document) is not { } tree) return null;
        foreach (var list in DocumentLists.Of(tree))
        {
            var removable = list.IsSelections && list.Nodes.Count < 2 ? 0 : list.Nodes.Count;
            if (place >= removable)
            {
                place -= removable;
                continue;
            }
            list.RemoveAt(place);
            return Tidy(tree);
        }
        return null;
    }

    /// <summary>Without the fragments that nobody spreads and the variables that nobody uses any more.</summary>
    private static string Tidy(GraphQLDocument tree)
    {
        while (tree.Definitions.RemoveAll(d => d is GraphQLFragmentDefinition fragment && !IsSpread(tree, fragment)) > 0) { }
        var printer = new SDLPrinter();
        var text = printer.Print(tree);
        var operations = tree.Definitions.OfType<GraphQLOperationDefinition>().Where(o => o.Variables is not null).ToList();
        foreach (var operation in operations)
        {
            operation.Variables!.Items.RemoveAll(v => Regex.Count(text, $@"\${v.Variable.Name.StringValue}\b") <= operations.Count(o => Declares(o, v)));
            if (operation.Variables.Items.Count == 0) operation.Variables = null;
        }
        return printer.Print(tree);
    }

    private static bool IsSpread(GraphQLDocument tree, GraphQLFragmentDefinition fragment) => DocumentLists.Of(tree).SelectMany(l => l.Nodes)
        .OfType<GraphQLFragmentSpread>().Any(s => s.FragmentName.Name.Value == fragment.FragmentName.Name.Value);

    private static bool Declares(GraphQLOperationDefinition operation, GraphQLVariableDefinition variable) =>
        operation.Variables?.Items.Any(v => v.Variable.Name.Value == variable.Variable.Name.Value) is true;
}
