using Immunotherapy.Model.Documents;

namespace Immunotherapy.Model.Reading;

/// <summary>One text of an entry in one language: where it stands, and its sentences.</summary>
public sealed record EntryText(FieldPath Path, IReadOnlyList<string> Sentences);
