using Immunotherapy.Admin.Forms;
using Immunotherapy.Model.Content;

namespace Immunotherapy.Admin.Sections;

/// <summary>Chooses the editor of this room for every list of sections.</summary>
internal static class SectionsRegistration
{
    public static IServiceCollection AddSections(this IServiceCollection services) =>
        services.AddSingleton(new HandwrittenEditor(nameof(Section), typeof(SectionsEditor))).AddScoped<EntryLooks>();
}
