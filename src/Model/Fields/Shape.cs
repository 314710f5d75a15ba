using System.Collections.Frozen;

namespace Immunotherapy.Model.Fields;

/// <summary>A named set of fields: a content type or a part.</summary>
public abstract class Shape
{
    private readonly FrozenDictionary<string, Field> _byName;

    protected Shape(Type clrType, string description, IReadOnlyList<Field> fields)
    {
        ClrType = clrType;
        Name = clrType.Name;
        Description = description;
        Fields = fields;
        _byName = fields.ToFrozenDictionary(f => f.Name);
    }

    public Type ClrType { get; }
    public string Name { get; }
    public string Description { get; }
    public IReadOnlyList<Field> Fields { get; }

    public Field? Find(string name) => _byName.GetValueOrDefault(name);

    public Field this[string name] => Find(name)
        ?? throw new NotSupportedException($"{Name} has no field '{name}'. It has: {string.Join(", ", Fields.Select(f => f.Name))}.");

    public override string ToString() => Name;
}
