using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Immunotherapy.Gateway.Tests.Differential.Breaking;

/// <summary>Changes a parsed document at a place by chance: other names, lost and doubled pieces.</summary>
internal sealed class TreeMistakes(Chance chance)
{
    public Broken Change(Broken broken)
    {
        var tree = Parser.Parse(broken.Document);
        var changes = new (string Kind, Action<GraphQLDocument> Change)[]
        {
            ("another field", t => AnyField(t).Name = new GraphQLName("nothing")),
            ("an unknown argument", t => AnyField(t).Arguments = new GraphQLArguments([new GraphQLArgument(new GraphQLName("nothing"), new GraphQLIntValue(1))])),
            ("lost selections or selections of a leaf", t => Turn(AnyField(t))),
            ("lost arguments", t => AnyField(t).Arguments = null),
            ("two fields of one key", OneKey),
            ("another type of a variable", OtherType),
            ("a variable declared twice", t => Variables(t).ForEach(v => v.Items.Add(v.Items[0]))),
            ("a variable that nobody uses", Unused),
            ("an operation twice", t => t.Definitions.Add(t.Definitions.OfType<GraphQLOperationDefinition>().First())),
            ("a nameless operation beside others", t => t.Definitions.Add(Parsed("{ __typename }"))),
            ("a fragment that nobody spreads", t => t.Definitions.Add(Parsed("fragment Lonely on Query { __typename }"))),
            ("lost fragments", t => t.Definitions.RemoveAll(d => d is GraphQLFragmentDefinition)),
            ("a fragment twice", t => Fragments(t).ForEach(t.Definitions.Add)),
            ("a fragment in itself", t => Fragments(t).ForEach(f => f.SelectionSet.Selections.Add(Spread(f.FragmentName.Name.StringValue)))),
            ("a fragment on another type", t => Fragments(t).ForEach(f => f.TypeCondition = On(chance.Pick(["Nothing", "String", "PageInfo", "TopicFilterInput"])))),
            ("a definition of a type", t => t.Definitions.Add(Parsed("type Mine { a: Int }"))),
            ("a directive on the operation", t => t.Definitions.OfType<GraphQLOperationDefinition>().First().Directives = AnyField(Parser.Parse("{ a @skip(if: true) }")).Directives),
        };
        var (kind, change) = chance.Pick(changes);
        change(tree);
        return broken with { Document = new SDLPrinter().Print(tree), Kind = kind };
    }

    private GraphQLField AnyField(GraphQLDocument tree) => chance.Pick([.. DocumentLists.Of(tree).SelectMany(l => l.Nodes).OfType<GraphQLField>(), .. Fallback(tree)]);

    // A document may have nothing but spreads in it.
    private static GraphQLField[] Fallback(GraphQLDocument tree)
    {
        var field = new GraphQLField(new GraphQLName("__typename"));
        tree.Definitions.OfType<GraphQLOperationDefinition>().First().SelectionSet.Selections.Add(field);
        return [field];
    }

    private static void Turn(GraphQLField field) =>
        field.SelectionSet = field.SelectionSet is null ? new GraphQLSelectionSet([new GraphQLField(new GraphQLName("x"))]) : null;

    private void OneKey(GraphQLDocument tree)
    {
        var sets = DocumentLists.Of(tree).Where(l => l.IsSelections && l.Nodes.OfType<GraphQLField>().Count() > 1).ToList();
        if (sets.Count == 0) return;
        foreach (var field in chance.Pick(sets).Nodes.OfType<GraphQLField>()) field.Alias = new GraphQLAlias(new GraphQLName("same"));
    }

    private void OtherType(GraphQLDocument tree)
    {
        var other = chance.Pick(["String", "Int!", "Boolean", "[Int]", "Nothing", "Topic", "TopicFilterInput", "Locale!", "ID", "[ID!]!"]);
        var type = ((GraphQLOperationDefinition)Parsed($"query ($a: {other}) {{ a }}")).Variables!.Items[0].Type;
        foreach (var variable in Variables(tree).Select(v => chance.Pick(v.Items)))
        {
            variable.Type = type;
            // The engine's validation fails on a default value of a type that is no input.
            if (type is GraphQLNamedType { Name.StringValue: "Topic" }) variable.DefaultValue = null;
        }
    }

    private static void Unused(GraphQLDocument tree)
    {
        var operation = tree.Definitions.OfType<GraphQLOperationDefinition>().First();
        var declared = ((GraphQLOperationDefinition)Parsed("query ($unused: Int = 3) { a }")).Variables!;
        operation.Variables ??= new GraphQLVariablesDefinition([]);
        operation.Variables.Items.AddRange(declared.Items);
    }

    private static List<GraphQLVariablesDefinition> Variables(GraphQLDocument tree) =>
        [.. tree.Definitions.OfType<GraphQLOperationDefinition>().Select(o => o.Variables).OfType<GraphQLVariablesDefinition>()];

    private static List<GraphQLFragmentDefinition> Fragments(GraphQLDocument tree) => [.. tree.Definitions.OfType<GraphQLFragmentDefinition>().Take(1)];

    private static GraphQLTypeCondition On(string type) => new(new GraphQLNamedType(new GraphQLName(type)));

    private static ASTNode Spread(string name) => ((GraphQLOperationDefinition)Parsed($"{{ ...{name} }}")).SelectionSet.Selections[0];

    private static ASTNode Parsed(string text) => Parser.Parse(text).Definitions[0];
}
