using System.Text.Json.Nodes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Documents;

/// <summary>What a document of a content type may hold.</summary>
public static class DocumentRules
{
    /// <summary>
    /// The value as it is kept (instants in UTC, line ends as \n, UUIDs in lower case, lists without nulls), or a finding that
    /// says what is wrong with it. A null value clears the field and is always fine. Required fields bind at publish, not here.
    /// </summary>
    public static (JsonNode? Value, Finding? Finding) Read(ContentType type, FieldPath path, JsonNode? value) =>
        throw new NotImplementedException();

    /// <summary>All values of a document, read as by <see cref="Read"/>; unknown fields are findings.</summary>
    public static (Document Document, IReadOnlyList<Finding> Findings) ReadAll(ContentType type, Document document) =>
        throw new NotImplementedException();

    /// <summary>Puts a value (already read) at its place; null takes it away. Taking a part away takes its texts away in all languages.</summary>
    public static void Set(ContentType type, Document document, FieldPath path, JsonNode? value) =>
        throw new NotImplementedException();

    public static JsonNode? Get(Document document, FieldPath path) => throw new NotImplementedException();

    /// <summary>What keeps this document from being published in a language: required fields, slug, formats; with paths.</summary>
    public static IReadOnlyList<Finding> Check(ContentType type, Document document, Locale locale) =>
        throw new NotImplementedException();

    /// <summary>Every link in the document with its path.</summary>
    public static IEnumerable<(FieldPath Path, Field Link, Guid Target)> Links(ContentType type, Document document) =>
        throw new NotImplementedException();

    /// <summary>Every rich text of one language with its path.</summary>
    public static IEnumerable<(FieldPath Path, string Markdown)> RichTexts(ContentType type, Document document, Locale locale) =>
        throw new NotImplementedException();
}
