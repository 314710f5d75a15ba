using Immunotherapy.Model.Documents;

namespace Immunotherapy.Admin.Forms;

/// <summary>The id in the page of what belongs to a path.</summary>
internal static class ElementId
{
    public static string Of(FieldPath path) => "field-" + path.ToString().Replace('[', '-').Replace("]", "", StringComparison.Ordinal).Replace('.', '-').Replace('@', '-');
}
