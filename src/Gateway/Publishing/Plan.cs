using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>An entry about to be published: how it stands, how it would stand, and what would then be served.</summary>
internal sealed record Plan(Folder Folder, KeptRevision Revision, IReadOnlyList<Locale> Locales, Standing Before, Standing Next, Document Served)
{
    /// <summary>How refusals name the entry.</summary>
    public string Name => $"{Folder.Type.Plural}/{Next.In(Model.Fields.Locales.Default)?.Slug ?? Folder.Id.ToString()}";

    /// <summary>Languages that went down with the end of a recall.</summary>
    public IEnumerable<Finding> TakenDown() =>
        Before.Published.Where(b => Next.In(b.Locale) is { IsPublished: false }).Select(b => new Finding(
            $"slug@{b.Locale.Tag()}",
            $"The recall has ended without '{b.Locale.Tag()}': that language was taken down. Look at its text and publish it again.", Blocks: false));
}
