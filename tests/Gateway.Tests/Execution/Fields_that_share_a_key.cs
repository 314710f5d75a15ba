using System.Diagnostics;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Execution.Merging;
using Immunotherapy.Gateway.Tests.Snapshot;

namespace Immunotherapy.Gateway.Tests.Execution;

public sealed class Fields_that_share_a_key
{
    private static readonly Schema Small = Schema.For("""
        interface Being { name: String, friend: Being, friends: [Being!]!, size(of: Int, by: [Filter]): Int }
        type Dog implements Being { name: String, friend: Being, friends: [Being!]!, size(of: Int, by: [Filter]): Int, age: Int, tags: [String], owner: Cat }
        type Cat implements Being { name: String, friend: Being, friends: [Being!]!, size(of: Int, by: [Filter]): Int, age: Int!, tags: [String], owner: Dog }
        input Filter { a: Int, b: String }
        type Query { being: Being, dog: Dog, cat: Cat }
        """, schema =>
        {
            foreach (var type in (string[])["Dog", "Cat"]) schema.Types.For(type).IsTypeOfFunc = _ => throw new InvalidOperationException("Nothing is executed here.");
        });

    [Theory]
    [InlineData("{ being { name name ... on Dog { name } ...F } } fragment F on Being { name friend { name } friend { name } }")]
    [InlineData("{ being { size(of: 1, by: [{ a: 1, b: \"x\" }]) size(by: [{ b: \"x\", a: 1 }], of: 1) } }")]
    [InlineData("{ being { ... on Dog { n: size(of: 1) } ... on Cat { n: size(of: 2) } } }")]
    [InlineData("{ being { ... on Dog { f: friend { n: size(of: 1) } } ... on Cat { f: friend { n: size(of: 2) } } } }")]
    [InlineData("{ nothing { a } nothing { a } ...Missing ... on Nowhere { b } }")]
    public void Are_valid_where_they_ask_for_the_same_or_never_meet(string document) => Assert.Empty(Errors(document, new FieldsCanBeMerged()));

    [Theory]
    [InlineData("{ being { a: name a: size } }", "Fields a conflicts because name and size are different fields.", "1:11 1:19")]
    [InlineData("{ being { size(of: 1) size } }", "Fields size conflicts because they have differing arguments.", "1:11 1:23")]
    [InlineData("{ being { size(of: 1) size(of: 2) } }", "Fields size conflicts because they have differing arguments.", "1:11 1:23")]
    [InlineData("query ($a: Int, $b: Int) { being { size(of: $a) size(of: $b) } }", "Fields size conflicts because they have differing arguments.", "1:36 1:49")]
    [InlineData("{ being { size(by: [{ a: 1 }]) size(by: [{ a: 1 }, { a: 1 }]) } }", "Fields size conflicts because they have differing arguments.", "1:11 1:32")]
    [InlineData("{ being { ... on Dog { a: age } ... on Cat { a: age } } }", "Fields a conflicts because they return conflicting types Int and Int!.", "1:24 1:46")]
    [InlineData("{ being { ... on Dog { a: tags } ... on Cat { a: name } } }", "Fields a conflicts because they return conflicting types [String] and String.", "1:24 1:47")]
    [InlineData("{ being { ... on Dog { a: age } ... on Cat { a: name } } }", "Fields a conflicts because they return conflicting types Int and String.", "1:24 1:46")]
    [InlineData("{ being { ... on Dog { n: size(of: 1) } n: size(of: 2) } }", "Fields n conflicts because they have differing arguments.", "1:41 1:24")]
    [InlineData("{ being { ... on Dog { a: __typename } ... on Cat { a: age } } }", "Fields a conflicts because they return conflicting types String! and Int!.", "1:24 1:53")]
    [InlineData("{ being { ...F n: friend { name } } } fragment F on Being { n: name }", "Fields n conflicts because friend and name are different fields.", "1:16 1:61")]
    [InlineData("{ being { friend { a: name } } being { friend { a: size } } }", "Fields being conflicts because subfields 'friend' conflict because subfields 'a' conflict because name and size are different fields.", "1:3 1:11 1:20 1:32 1:40 1:49")]
    [InlineData("{ being { ... on Dog { f: friend { a: name } } ... on Cat { f: friend { a: size } } } }",
        "Fields f conflicts because subfields 'a' conflict because they return conflicting types String and Int.", "1:24 1:36 1:61 1:73")]
    public void Are_refused_where_they_cannot_be_one(string document, string message, string locations)
    {
        var error = Assert.Single(Errors(document, new FieldsCanBeMerged()));

        Assert.Equal($"{message} Use different aliases on the fields to fetch both if this was intentional.", error.Message);
        Assert.Equal(locations, string.Join(' ', error.Locations!.Select(l => $"{l.Line}:{l.Column}")));
    }

    [Fact]
    public void Are_judged_as_the_engine_judges_them()
    {
        var random = new Random(20261123);
        var verdicts = new int[2];
        for (var i = 0; i < 3_000; i++)
        {
            var document = new MergingDocuments(random).Next();
            var isValid = Errors(document, new FieldsCanBeMerged()).Count == 0;
            Assert.True(isValid == (Errors(document, OverlappingFieldsCanBeMerged.Instance).Count == 0), $"{isValid}: {document}");
            verdicts[isValid ? 1 : 0]++;
        }
        Assert.All(verdicts, count => Assert.InRange(count, 500, 2_500));
    }

    [Fact]
    public async Task Are_no_trouble_in_a_client_whose_fragments_repeat_the_id()
    {
        var spreads = string.Join(' ', Enumerable.Range(0, 50).Select(i => $"...F{i}"));
        var fragments = string.Join(' ', Enumerable.Range(0, 50).Select(i => $"fragment F{i} on Topic {{ id __typename slug {(i % 4 == 0 ? "children { id __typename }" : "title")} }}"));

        await new Reader(new Library().Graph).ReadAsync($"{{ topics {{ nodes {{ {spreads} }} }} }} {fragments}");
    }

    [Theory]
    [MemberData(nameof(Worst))]
    public void Are_looked_at_in_50_ms_in_the_worst_document_that_is_let_in(string document)
    {
        var limits = new Microsoft.Extensions.Options.OptionsWrapper<OperationLimits>(new());
        var tree = new Documents(new DocumentCache(limits), limits).Read(document).Tree;

        var best = Enumerable.Range(0, 10).Min(_ =>
        {
            var began = Stopwatch.GetTimestamp();
            Errors(tree, new FieldsCanBeMerged());
            return Stopwatch.GetElapsedTime(began);
        });

        Assert.True(best < TimeSpan.FromMilliseconds(50), $"{best.TotalMilliseconds} ms");
    }

    public static TheoryData<string> Worst() => [.. MergingDocuments.Worst];

    private static List<ValidationError> Errors(string document, params IValidationRule[] rules) => Errors(Parser.Parse(document), rules);

    private static List<ValidationError> Errors(GraphQLParser.AST.GraphQLDocument tree, params IValidationRule[] rules)
    {
        var task = new DocumentValidator().ValidateAsync(new ValidationOptions
        {
            Schema = Small,
            Document = tree,
            Operation = tree.Definitions.OfType<GraphQLParser.AST.GraphQLOperationDefinition>().First(),
            Rules = rules,
            Variables = Inputs.Empty,
            Extensions = Inputs.Empty,
        });
        Assert.True(task.IsCompletedSuccessfully);
        return [.. task.Result.Errors.OfType<ValidationError>()];
    }
}
