namespace Immunotherapy.Gateway.Search.Indexing;

/// <summary>One text of an entry, plain.</summary>
internal readonly record struct EntryText(TextRole Role, string Text);
