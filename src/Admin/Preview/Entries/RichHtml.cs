namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>Rich text as the gateway rendered and sanitised it.</summary>
public sealed record RichHtml(string Html);
