using GraphQL.Types;
using Immunotherapy.Gateway.Graph.Scalars;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph;

/// <summary>The scalars and enums of a schema: one instance of each, whoever asks.</summary>
internal sealed class TypeBook
{
    private readonly Dictionary<string, EncodedEnum> _enums = [];

    public EncodedString String { get; } = new();
    public EncodedInt Int { get; } = new();
    public EncodedFloat Float { get; } = new();
    public EncodedBoolean Boolean { get; } = new();
    public IdGraphType Id { get; } = new() { Description = "The id of an entry. Keep it as it is; what is in it may change." };
    public DateScalar Date { get; } = new();
    public DateTimeScalar DateTime { get; } = new();
    public UrlScalar Url { get; } = new();

    public IGraphType[] BuiltIn => [String, Int, Float, Boolean, Id];

    public EncodedEnum Enum<T>() where T : struct, Enum => Enum(Vocabulary.Of(typeof(T)));

    public EncodedEnum Enum(Vocabulary vocabulary)
    {
        if (!_enums.TryGetValue(vocabulary.Name, out var type)) _enums[vocabulary.Name] = type = new EncodedEnum(vocabulary);
        return type;
    }

    /// <summary>The scalar or enum of a field of a plain kind; of one item where it is a list.</summary>
    public ScalarGraphType Of(Field field) => field.Kind switch
    {
        FieldKind.Text => String,
        FieldKind.Number => field.IsFractional ? Float : Int,
        FieldKind.Boolean => Boolean,
        FieldKind.Date => Date,
        FieldKind.Instant => DateTime,
        FieldKind.Enum => Enum(field.Vocabulary!),
        FieldKind.Url => Url,
        FieldKind.RichText or FieldKind.Code or FieldKind.Image or FieldKind.Parts or FieldKind.Link or FieldKind.Links
            or FieldKind.AnyLinks => throw new NotSupportedException($"'{field.Name}' is not a scalar."),
    };
}

/// <summary>GraphQL's wrappings, read as they are written: <c>[T!]!</c>.</summary>
internal static class Wrap
{
    public static NonNullGraphType Required(this IGraphType type) => new(type);

    public static NonNullGraphType RequiredList(this IGraphType type) => new(new ListGraphType(new NonNullGraphType(type)));

    public static ListGraphType List(this IGraphType type) => new(new NonNullGraphType(type));
}
