using System.Text.Json.Nodes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Documents;

/// <summary>
/// One value that differs between two documents, with its place. Of a part list the values are the keys in their order; what
/// differs inside a part is a change of its own.
/// </summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Field">The field; null for the slug, which no type declares.</param>
/// <param name="Before">Null: there was none.</param>
/// <param name="After">Null: there is none any more.</param>
public sealed record FieldChange(FieldPath Path, Field? Field, JsonNode? Before, JsonNode? After);
