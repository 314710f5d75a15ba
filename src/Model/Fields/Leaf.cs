namespace Immunotherapy.Model.Fields;

/// <summary>What is left of a property's type when language, list and nullability are taken off.</summary>
internal readonly record struct Leaf(Type Type, FieldKind Kind, bool IsList, bool IsLocalized)
{
    public static Leaf Of(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        var isLocalized = Unwrap(ref type, typeof(Localized<>));
        var isList = Unwrap(ref type, typeof(IReadOnlyList<>));
        var isLink = Unwrap(ref type, typeof(Link<>));
        var kind = isLink ? LinkKind(type, isList) : ValueKind(type, isList);
        return new Leaf(type, kind, isList, isLocalized);
    }

    private static bool Unwrap(ref Type type, Type generic)
    {
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != generic) return false;
        type = type.GetGenericArguments()[0];
        return true;
    }

    private static FieldKind LinkKind(Type target, bool isList) => (target == typeof(IContent), isList) switch
    {
        (true, true) => FieldKind.AnyLinks,
        (false, true) => FieldKind.Links,
        (false, false) => FieldKind.Link,
        (true, false) => throw new NotSupportedException("A link to any content is a list: IReadOnlyList<Link<IContent>>. See FieldKind."),
    };

    private static FieldKind ValueKind(Type type, bool isList) =>
        type == typeof(string) ? FieldKind.Text
        : type == typeof(RichText) ? FieldKind.RichText
        : type == typeof(int) || type == typeof(double) ? FieldKind.Number
        : type == typeof(bool) ? FieldKind.Boolean
        : type == typeof(DateOnly) ? FieldKind.Date
        : type == typeof(DateTimeOffset) ? FieldKind.Instant
        : type == typeof(Codes.Code) ? FieldKind.Code
        : type == typeof(Uri) ? FieldKind.Url
        : type == typeof(Image) ? FieldKind.Image
        : type.IsEnum ? FieldKind.Enum
        : isList && typeof(IPart).IsAssignableFrom(type) ? FieldKind.Parts
        : throw new NotSupportedException($"A content field cannot be a {type.Name}. See FieldKind.");
}
