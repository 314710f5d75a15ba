using System.Text.Json.Nodes;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Reading;

/// <summary>Finds in an entry what a patient reads as sentences.</summary>
public static class EntryTexts
{
    /// <summary>Up to this many words a plain text is a name, such as a term or how to say it, and no prose.</summary>
    private const int NameWords = 3;

    /// <summary>Every text of one language with the sentences in it; lists of other names and of words to search by are left out.</summary>
    public static IEnumerable<EntryText> Of(ContentType type, Document document, Locale locale) =>
        from slot in DocumentWalk.Slots(type, document, locale)
        where slot.Field is { IsLocalized: true, IsList: false, Kind: FieldKind.Text or FieldKind.RichText }
        let text = DocumentPlaces.Get(document, slot.Path)
        where text is JsonValue
        let sentences = Sentences(slot.Field.Kind, text.GetValue<string>())
        where sentences.Count > 0
        select new EntryText(slot.Path, sentences);

    private static IReadOnlyList<string> Sentences(FieldKind kind, string text)
    {
        var sentences = Prose.Sentences(text);
        return kind is FieldKind.Text && sentences is [var only] && Words.Of(only).Count <= NameWords ? [] : sentences;
    }
}
