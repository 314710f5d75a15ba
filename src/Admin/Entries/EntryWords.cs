namespace Immunotherapy.Admin.Entries;

/// <summary>Names the resources with the words of the entry page.</summary>
public sealed class EntryWords;
