namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>A code in a terminology.</summary>
public sealed record CodeText(string System, string Value, string? Label);
