using System.Text.Json.Nodes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Documents;

/// <summary>What a document of a content type may hold.</summary>
public static class DocumentRules
{
    /// <summary>
    /// The value as it is kept (instants in UTC, line ends as \n, UUIDs in lower case, lists without nulls), or a finding that
    /// says what is wrong with it. A null value, an empty text and an empty list clear the field and are always fine. Required
    /// fields bind at publish, not here. The path of a finding may lead deeper than the one that was asked for.
    /// </summary>
    public static (JsonNode? Value, Finding? Finding) Read(ContentType type, FieldPath path, JsonNode? value)
    {
        var place = Place.Of(type, path);
        if (place is Place.Nowhere nowhere) return Wrong(path, nowhere.Problem);
        if (WellFormed.Problem(value) is { } malformed) return Wrong(path, malformed);
        return value is null ? default : ReadAt(place, path, value);
    }

    /// <summary>All values of a document, read as by <see cref="Read"/>; unknown fields are findings.</summary>
    public static (Document Document, IReadOnlyList<Finding> Findings) ReadAll(ContentType type, Document document) =>
        new DocumentReader(type).Read(document);

    /// <summary>
    /// Puts a value (already read) at its place; null takes it away. Taking a part away takes its texts away in all languages; a value
    /// of a part that is not there adds the part at the end. <c>sections[how]</c> is one part, null removes it.
    /// </summary>
    public static void Set(ContentType type, Document document, FieldPath path, JsonNode? value) =>
        DocumentPlaces.Set(type, document, path, value);

    public static JsonNode? Get(Document document, FieldPath path) => DocumentPlaces.Get(document, path);

    /// <summary>What keeps this document from being published in a language: required fields, slug, formats; with paths.</summary>
    public static IReadOnlyList<Finding> Check(ContentType type, Document document, Locale locale) =>
        new PublishCheck(type, document, locale).Findings();

    /// <summary>Every link in the document with its path.</summary>
    public static IEnumerable<(FieldPath Path, Field Link, Guid Target)> Links(ContentType type, Document document) =>
        DocumentWalk.Links(type, document);

    /// <summary>Every rich text of one language with its path; one that all languages share has a path without a language.</summary>
    public static IEnumerable<(FieldPath Path, string Markdown)> RichTexts(ContentType type, Document document, Locale locale) =>
        DocumentWalk.RichTexts(type, document, locale);

    private static (JsonNode?, Finding?) ReadAt(Place place, FieldPath path, JsonNode value) => place switch
    {
        Place.Slug => Found(path, ValueReader.ReadSlug(value)),
        Place.Value found => Found(path, ValueReader.Read(found.Field, value)),
        Place.PartList found => Parts(found.Parts, reader => reader.ReadAll(value)),
        Place.Part found => Parts(found.Parts, reader => reader.Read(found.Key, value)),
        _ => throw new NotSupportedException($"{place} is not a place for a value. See Place."),
    };

    private static (JsonNode?, Finding?) Found(FieldPath path, Reading reading) =>
        reading.Problem is { } problem ? Wrong(path, problem) : (reading.Value, null);

    private static (JsonNode?, Finding?) Parts(Field parts, Func<PartReader, JsonNode?> read)
    {
        var reader = new PartReader(parts);
        var value = read(reader);
        return reader.Findings is [var first, ..] ? (null, first) : (value, null);
    }

    private static (JsonNode?, Finding?) Wrong(FieldPath path, FormattableString problem) => (null, new Finding(path.ToString(), problem, Blocks: true));
}
