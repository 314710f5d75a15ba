namespace Immunotherapy.Model.Fields;

/// <summary>The shape of a part. Its key is not among its fields.</summary>
public sealed class PartType(Type clrType, string description, IReadOnlyList<Field> fields) : Shape(clrType, description, fields);
