using System.Collections;

namespace Immunotherapy.Model.Fields;

/// <summary>Makes records from their values: the way back from <see cref="RecordReader"/>.</summary>
internal static class RecordMaker
{
    /// <summary>A record whose fields have these values; null leaves a field as the record makes it.</summary>
    public static object Make(Shape shape, string? key, Func<Field, object?> read)
    {
        var record = Activator.CreateInstance(shape.ClrType)!;
        if (key is not null) Put(record, nameof(IPart.Key), key);
        foreach (var field in shape.Fields)
            if (read(field) is { } value) Put(record, Wire.PascalCase(field.Name), value);
        return record;
    }

    public static object List(Field field, IReadOnlyList<object> items)
    {
        var list = Array.CreateInstance(ItemOf(field), items.Count);
        for (var i = 0; i < items.Count; i++) list.SetValue(items[i], i);
        return list;
    }

    public static object Localized(Field field, IEnumerable<(Locale Locale, object Value)> values)
    {
        var type = field.IsList ? typeof(IReadOnlyList<>).MakeGenericType(ItemOf(field)) : ItemOf(field);
        var byLocale = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(Locale), type))!;
        foreach (var (locale, value) in values) byLocale.Add(locale, value);
        return Activator.CreateInstance(typeof(Localized<>).MakeGenericType(type), byLocale)!;
    }

    public static object Link(Field field, Guid id) => Activator.CreateInstance(ItemOf(field), id)!;

    private static Type ItemOf(Field field) => field.Kind switch
    {
        FieldKind.Text => typeof(string),
        FieldKind.RichText => typeof(RichText),
        FieldKind.Number => field.IsFractional ? typeof(double) : typeof(int),
        FieldKind.Boolean => typeof(bool),
        FieldKind.Date => typeof(DateOnly),
        FieldKind.Instant => typeof(DateTimeOffset),
        FieldKind.Enum => field.Vocabulary!.ClrType,
        FieldKind.Code => typeof(Codes.Code),
        FieldKind.Url => typeof(Uri),
        FieldKind.Image => typeof(Image),
        FieldKind.Parts => field.Part!.ClrType,
        FieldKind.Link or FieldKind.Links => typeof(Link<>).MakeGenericType(field.Target!),
        FieldKind.AnyLinks => typeof(Link<IContent>),
    };

    private static void Put(object record, string property, object value) =>
        record.GetType().GetProperty(property)!.SetValue(record, value);
}
