using GraphQL.Types;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Scalars;

/// <summary>The specification's String; encoded values pass through.</summary>
internal sealed class EncodedString : StringGraphType
{
    public EncodedString()
    {
        Name = "String";
        Description = "Text.";
    }

    public override object? Serialize(object? value) => value is EncodedJson ? value : base.Serialize(value);
}

/// <summary>The specification's Int; encoded values pass through.</summary>
internal sealed class EncodedInt : IntGraphType
{
    public EncodedInt()
    {
        Name = "Int";
        Description = "A whole number of 32 bits.";
    }

    public override object? Serialize(object? value) => value is EncodedJson ? value : base.Serialize(value);
}

/// <summary>The specification's Float; encoded values pass through.</summary>
internal sealed class EncodedFloat : FloatGraphType
{
    public EncodedFloat()
    {
        Name = "Float";
        Description = "A number of double precision.";
    }

    public override object? Serialize(object? value) => value is EncodedJson ? value : base.Serialize(value);

    // A number past double's range would reach filters as infinity.
    public override object? ParseValue(object? value) =>
        base.ParseValue(value) is double number && !double.IsFinite(number) ? ThrowValueConversionError(value) : base.ParseValue(value);
}

/// <summary>The specification's Boolean; encoded values pass through.</summary>
internal sealed class EncodedBoolean : BooleanGraphType
{
    public EncodedBoolean()
    {
        Name = "Boolean";
        Description = "True or false.";
    }

    public override object? Serialize(object? value) => value is EncodedJson ? value : base.Serialize(value);
}

/// <summary>A vocabulary as a GraphQL enum; encoded names pass through.</summary>
internal sealed class EncodedEnum : EnumerationGraphType
{
    public EncodedEnum(Vocabulary vocabulary)
    {
        Name = vocabulary.Name;
        Description = vocabulary.Description;
        foreach (var term in vocabulary.Terms) Add(term.Name, term.Name, term.Description);
    }

    public override object? Serialize(object? value) => value is EncodedJson ? value : base.Serialize(value);
}
