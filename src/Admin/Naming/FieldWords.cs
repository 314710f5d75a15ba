using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Naming;

/// <summary>
/// Names the resources with the names of fields in languages other than English: of the fields of one type, as <c>Person.status</c>,
/// else of all fields with a name; and of what else a finding can be about, such as a <c>notice</c>. The English is in the descriptors, and nowhere else.
/// </summary>
public sealed class FieldWords
{
    /// <summary>What a field is called, by whatever finds words for a key, or else as the descriptor says it.</summary>
    internal static string NameOf(Field field, Func<string, string?> find) => find($"{field.Owner}.{field.Name}") ?? find(field.Name) ?? TypeNames.Spaced(field.Name);
}
