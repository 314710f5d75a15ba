using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Acts;

/// <summary>Which languages an act is offered for.</summary>
internal static class Languages
{
    /// <summary>Those in which there is a text.</summary>
    public static IEnumerable<Locale> Written(EntryView entry) => entry.Working.Texts.Where(t => t.Value.Count > 0).Select(t => t.Key);

    /// <summary>Those that an editor most likely means: never shown, or changed; no language is taken along for another's sake.</summary>
    public static IReadOnlyList<Locale> Meant(EntryView entry, IReadOnlyList<FieldChange> changes)
    {
        var meant = Written(entry).Where(l => changes.Any(c => c.Path.Locale == l)).ToList();
        // What all languages share is shown with the default one.
        return meant.Count > 0 ? meant : [Locales.Default];
    }
}
