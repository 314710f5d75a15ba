namespace Immunotherapy.Model.Fields;

/// <summary>
/// What the property's type cannot say about a field. The sentence is the GraphQL description and the form's help.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string description) : Attribute
{
    public string Description { get; } = description;

    /// <summary>The name this link has when read from its target, e.g. <c>indications</c> on Therapy.</summary>
    public string? Inverse { get; init; }

    /// <summary>The inverse is a plain list, because it stays small; without this it is a connection.</summary>
    public bool InverseIsList { get; init; }

    /// <summary>For a plain inverse list: the number field of the linking type that orders it, lowest first.</summary>
    public string? InverseOrder { get; init; }

    /// <summary>Texts: most characters. Numbers and dates' years: highest value. Lists: see <see cref="MaxItems"/>.</summary>
    public int Max { get; init; } = int.MaxValue;

    public int Min { get; init; } = int.MinValue;

    public int MaxItems { get; init; } = 100;

    /// <summary>The text that names an entry where only one line is shown; it stays on the stub of a recalled entry.</summary>
    public bool IsTitle { get; init; }

    /// <summary>Another name of the same entry, such as a brand or a clinical term: search finds the entry by it, and by each of its names what the others say.</summary>
    public bool IsName { get; init; }

    /// <summary>The instant field of the same type after which this field is no longer served.</summary>
    public string? HiddenAfter { get; init; }

    /// <summary>Why partners should stop reading this field, and what to read instead.</summary>
    public string? Deprecated { get; init; }
}
