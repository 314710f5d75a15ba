using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Graph.Scalars;

/// <summary>A scalar that is written as a string of a given form, which its specification describes.</summary>
internal abstract class PlainTextScalar : ScalarGraphType
{
    protected PlainTextScalar(string name, string description, string specifiedBy)
    {
        Name = name;
        Description = description;
        SpecifiedBy = specifiedBy;
        this.ApplyDirective(SpecifiedByDirective.DirectiveName, SpecifiedByDirective.Url, specifiedBy);
    }

    public string SpecifiedBy { get; }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => Parse(text.Value.ToString()) ?? ThrowLiteralConversionError(value),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text => Parse(text) ?? ThrowValueConversionError(value),
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value is EncodedJson or null ? value : ThrowSerializationError(value);

    /// <summary>Null when the text is not of the scalar's form.</summary>
    protected abstract object? Parse(string text);
}
