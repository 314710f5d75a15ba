namespace Immunotherapy.Model.Fields;

/// <summary>A content type, read off its record once at start.</summary>
public sealed class ContentType : Shape
{
    private ContentType(Type clrType, string plural, string description, IReadOnlyList<Field> fields, IReadOnlyList<ThroughAttribute> derived)
        : base(clrType, description, fields)
    {
        Plural = plural;
        Derived = derived;
        Title = fields.SingleOrDefault(f => f.IsTitle)
            ?? throw new NotSupportedException($"{Name} needs one field with IsTitle: lists and stubs show it.");
    }

    /// <summary>The GraphQL list field and the export folder: <c>cancerTypes</c>.</summary>
    public string Plural { get; }

    public Field Title { get; }

    public IReadOnlyList<ThroughAttribute> Derived { get; }

    public static ContentType Of<T>(string plural) where T : IContent => new(
        typeof(T), plural, RecordReader.Description(typeof(T)), RecordReader.Fields(typeof(T)), RecordReader.Derived(typeof(T)));
}
