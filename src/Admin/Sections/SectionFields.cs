using Immunotherapy.Model.Content;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Sections;

/// <summary>What the fields of a section are called in a document.</summary>
internal static class SectionFields
{
    public static string Heading { get; } = Wire.CamelCase(nameof(Section.Heading));
    public static string Body { get; } = Wire.CamelCase(nameof(Section.Body));
    public static string Aspect { get; } = Wire.CamelCase(nameof(Section.Aspect));
    public static string Embeds { get; } = Wire.CamelCase(nameof(Section.Embeds));
}
