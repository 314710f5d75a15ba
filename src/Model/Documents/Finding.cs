namespace Immunotherapy.Model.Documents;

/// <summary>One thing that is wrong with a document: where, what, and what to do. Blocking findings refuse a publish; others warn.</summary>
public sealed record Finding(string Path, string Message, bool Blocks);
