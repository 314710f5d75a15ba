namespace Immunotherapy.Model.Fields;

/// <summary>What is left of a property's type when language, list and nullability are taken off.</summary>
internal readonly record struct Leaf(Type Type, FieldKind Kind, bool IsList, bool IsLocalized)
{
    /// <param name="declared">The type of the property.</param>
    /// <param name="name">The record and the property, for who must put it right.</param>
    public static Leaf Of(Type declared, string name)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        var isLocalized = Unwrap(ref type, typeof(Localized<>));
        var isList = Unwrap(ref type, typeof(IReadOnlyList<>));
        var isLink = Unwrap(ref type, typeof(Link<>));
        var kind = isLink ? LinkKind(type, isList, name) : ValueKind(type, name);
        if (isList != IsAlwaysList(kind) && !(isList && CanBeList(kind)))
            throw new NotSupportedException($"{name}: a field of the kind {kind} {(isList ? "cannot be" : "must be")} a list. See FieldKind.");
        if (isLocalized && (isLink || kind is FieldKind.Parts))
            throw new NotSupportedException($"{name}: links and parts are the same in all languages. Put Localized<> on the fields of the part.");
        return new Leaf(type, kind, isList, isLocalized);
    }

    private static bool Unwrap(ref Type type, Type generic)
    {
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != generic) return false;
        type = type.GetGenericArguments()[0];
        return true;
    }

    private static FieldKind LinkKind(Type target, bool isList, string name) => (target == typeof(IContent), isList) switch
    {
        (true, true) => FieldKind.AnyLinks,
        (false, true) => FieldKind.Links,
        (false, false) => FieldKind.Link,
        (true, false) => throw new NotSupportedException(
            $"{name}: a link to any content is a list, IReadOnlyList<Link<IContent>>. See FieldKind."),
    };

    private static FieldKind ValueKind(Type type, string name) =>
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
        : typeof(IPart).IsAssignableFrom(type) ? FieldKind.Parts
        : throw new NotSupportedException($"{name}: a content field cannot be a {type.Name}. See FieldKind.");

    private static bool IsAlwaysList(FieldKind kind) => kind is FieldKind.Parts or FieldKind.Links or FieldKind.AnyLinks;

    private static bool CanBeList(FieldKind kind) =>
        kind is FieldKind.Text or FieldKind.Number or FieldKind.Enum or FieldKind.Code or FieldKind.Url;
}
