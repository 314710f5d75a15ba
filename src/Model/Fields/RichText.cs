namespace Immunotherapy.Model.Fields;

/// <summary>Text with headings, lists and links, kept as Markdown; HTML and plain text are rendered from it once per revision.</summary>
public readonly record struct RichText(string Markdown);
