using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Rules;

/// <summary>What keeps a draft from being published, as far as can be told without other entries: in the languages that something is written in.</summary>
internal static class DraftCheck
{
    public static IReadOnlyList<Finding> Blocking(ContentType type, Document draft, DateTimeOffset now)
    {
        var written = new Document { Shared = draft.Shared };
        foreach (var (locale, text) in draft.Texts.Where(t => t.Key == Locales.Default || t.Value.Count > 0)) written.Texts[locale] = text;
        if (!written.Texts.ContainsKey(Locales.Default)) written.Texts[Locales.Default] = [];
        return [.. Checks.Alone(type, written, now).Where(f => f.Blocks)];
    }
}
