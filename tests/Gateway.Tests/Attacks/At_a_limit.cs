using Immunotherapy.Gateway.Execution;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Tests.Attacks;

public sealed class At_a_limit
{
    private readonly Documents _documents = new(new DocumentCache(new OptionsWrapper<OperationLimits>(new())), new OptionsWrapper<OperationLimits>(new()));

    public static TheoryData<string, int, string> Limits() => new()
    {
        { nameof(Shapes.Operations), 10, "The document has more than 10 operations." },
        { nameof(Shapes.Fragments), 50, "The document has more than 50 fragments." },
        { nameof(Shapes.Variables), 64, "The operation has more than 64 variables." },
        { nameof(Shapes.Nesting), 100, "Fields and fragments are nested deeper than 100." },
        { nameof(Shapes.FieldDepth), 20, "Fields are nested deeper than 20." },
        { nameof(Shapes.Fields), 2_000, "The document has more than 2000 fields, those of fragments counted wherever they are spread." },
        { nameof(Shapes.SameKeys), 16, "More than 16 fields with arguments or selections share one response key." },
        { nameof(Shapes.SameLeafKeys), 200, "More than 200 fields share one response key." },
        { nameof(Shapes.Directives), 20, "The document has more than 20 directives." },
        { nameof(Shapes.WrittenValues), 500, "The document writes more than 500 values; send them as variables." },
        { nameof(Shapes.RootFields), 30, "The operation has more than 30 root fields." },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_document_passes_and_past_it_is_refused_with_the_limit(string shape, int most, string sentence)
    {
        _documents.Read(Make(shape, most));
        var refusal = Assert.Throws<OperationRefusedException>(() => _documents.Read(Make(shape, most + 1)));

        Assert.Equal(("LIMIT_EXCEEDED", sentence), (refusal.Code, refusal.Message));
        Assert.True(refusal.Line > 0);
    }

    [Theory]
    [InlineData("{ ...a } fragment a on Query { ...a }", "Cannot spread fragment 'a' within itself.", 32)]
    [InlineData("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }", "Cannot spread fragment 'a' within itself.", 61)]
    [InlineData("{ b } fragment a on Query { c { ...a } }", "Cannot spread fragment 'a' within itself.", 33)]
    public void Of_sense_fragments_that_spread_themselves_are_refused_where_they_do(string document, string sentence, int column)
    {
        var refusal = Assert.Throws<OperationRefusedException>(() => _documents.Read(document));

        Assert.Equal(("GRAPHQL_VALIDATION_FAILED", sentence, column), (refusal.Code, refusal.Message, refusal.Column));
    }

    [Theory]
    [InlineData("fragments are counted wherever they are spread", "{ ...F ...F ...F ...F ...F } fragment F on Query { a b c d }", 20, 19)]
    [InlineData("fragments inside fragments too", "{ ...F ...F } fragment F on Query { ...G ...G } fragment G on Query { a ... { b } }", 8, 7)]
    [InlineData("fields inside fields too", "{ a { ...F } b { ...F } } fragment F on Query { c { d } }", 6, 5)]
    public void Fields_are_counted_through_fragments(string why, string document, int fields, int less)
    {
        Documents With(int most) => new(new DocumentCache(new OptionsWrapper<OperationLimits>(new())), new OptionsWrapper<OperationLimits>(new() { Fields = most }));

        With(fields).Read(document);
        Assert.True(Record.Exception(() => With(less).Read(document)) is OperationRefusedException, why);
    }

    [Fact]
    public void A_response_key_is_counted_through_fragments_and_at_each_level_anew()
    {
        Documents With(int most) => new(new DocumentCache(new OptionsWrapper<OperationLimits>(new())), new OptionsWrapper<OperationLimits>(new() { SameLeafKeys = most }));
        const string document = "{ id ...F ... { id ...F } x { id ...F } } fragment F on Query { id y { id } }";

        With(4).Read(document);
        Assert.Throws<OperationRefusedException>(() => With(3).Read(document));
    }

    private static string Make(string shape, int size) => shape switch
    {
        nameof(Shapes.Operations) => Shapes.Operations(size),
        nameof(Shapes.Fragments) => Shapes.Fragments(size),
        nameof(Shapes.Variables) => Shapes.Variables(size),
        nameof(Shapes.Nesting) => Shapes.Nesting(size),
        nameof(Shapes.FieldDepth) => Shapes.FieldDepth(size),
        nameof(Shapes.Fields) => Shapes.Fields(size),
        nameof(Shapes.SameKeys) => Shapes.SameKeys(size),
        nameof(Shapes.SameLeafKeys) => Shapes.SameLeafKeys(size),
        nameof(Shapes.Directives) => Shapes.Directives(size),
        nameof(Shapes.WrittenValues) => Shapes.WrittenValues(size),
        nameof(Shapes.RootFields) => Shapes.RootFields(size),
        _ => throw new ArgumentException($"There is no shape {shape}."),
    };
}
