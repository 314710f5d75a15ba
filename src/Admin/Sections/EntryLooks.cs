using Immunotherapy.Model.Fields;
using Microsoft.Extensions.Localization;

namespace Immunotherapy.Admin.Sections;

/// <summary>What readers see of an entry that a section shows, in a line for each content type.</summary>
internal sealed class EntryLooks(IStringLocalizer<SectionWords> words)
{
    public string Of(ContentType type) => words["Readers see: {0}", words[$"Look of {type.Name}"] is { ResourceNotFound: false } look ? look : words["Look of any"]];
}
