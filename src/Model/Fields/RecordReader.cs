using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Immunotherapy.Model.Fields;

/// <summary>The one home of reflection: reads fields off a record. The C# type gives kind, list, language and need.</summary>
internal static class RecordReader
{
    public static string Description(Type type) => type.GetCustomAttribute<DescriptionAttribute>()?.Description
        ?? throw new NotSupportedException($"{type.Name} needs a [Description]: partners read it in the schema.");

    public static IReadOnlyList<ThroughAttribute> Derived(Type type) => [.. type.GetCustomAttributes<ThroughAttribute>()];

    public static IReadOnlyList<Field> Fields(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.Name != nameof(IPart.Key) || !typeof(IPart).IsAssignableFrom(type))
            .Select(Read)];

    private static Field Read(PropertyInfo property, int position)
    {
        var said = property.GetCustomAttribute<FieldAttribute>()
            ?? throw new NotSupportedException($"{property.DeclaringType!.Name}.{property.Name} needs a [Field(\"…\")] with a sentence.");
        var leaf = Leaf.Of(property.PropertyType, $"{property.DeclaringType!.Name}.{property.Name}");
        return new Field
        {
            Name = Wire.CamelCase(property.Name),
            Description = said.Description,
            Owner = property.DeclaringType!.Name,
            Kind = leaf.Kind,
            Position = position,
            IsList = leaf.IsList,
            IsRequired = IsRequired(property),
            IsLocalized = leaf.IsLocalized,
            IsTitle = said.IsTitle,
            IsName = said.IsName,
            IsFractional = leaf.Type == typeof(double),
            Min = said.Min == int.MinValue ? null : said.Min,
            Max = said.Max == int.MaxValue ? null : said.Max,
            MaxItems = said.MaxItems,
            HiddenAfter = said.HiddenAfter,
            Deprecated = said.Deprecated,
            Vocabulary = leaf.Kind is FieldKind.Enum ? Vocabulary.Of(leaf.Type) : null,
            Part = leaf.Kind is FieldKind.Parts ? new PartType(leaf.Type, Description(leaf.Type), PartFields(leaf.Type)) : null,
            Target = leaf.Kind is FieldKind.Link or FieldKind.Links ? leaf.Type : null,
            Inverse = said.Inverse,
            InverseIsList = said.InverseIsList,
            InverseOrder = said.InverseOrder,
        };
    }

    private static bool IsRequired(PropertyInfo property)
    {
        if (Nullable.GetUnderlyingType(property.PropertyType) is not null) return false;
        if (!property.PropertyType.IsValueType && new NullabilityInfoContext().Create(property).ReadState is NullabilityState.Nullable) return false;
        return property.IsDefined(typeof(RequiredMemberAttribute));
    }

    private static IReadOnlyList<Field> PartFields(Type type) =>
        type.GetProperties().Any(p => p.PropertyType.GenericTypeArguments.Any(typeof(IPart).IsAssignableFrom))
            ? throw new NotSupportedException($"{type.Name} is a part and cannot hold parts: make it a content type and link to it.")
            : Fields(type);
}
