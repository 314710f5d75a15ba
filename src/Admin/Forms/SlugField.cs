using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Forms;

/// <summary>The slug is no field of any type: every entry has one in each language. In the form it is edited like a field.</summary>
internal static class SlugField
{
    public static Field Field { get; } = new()
    {
        Name = FieldPath.Slug,
        Description = "The end of its web address: small letters, digits and dashes. An old one leads to the new one for ever.",
        Kind = FieldKind.Text,
        Position = -1,
        IsList = false,
        IsRequired = true,
        IsLocalized = true,
        IsTitle = true,
    };
}
