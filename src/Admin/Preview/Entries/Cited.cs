namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>A source, and the place in it, that the page rests on.</summary>
public sealed record Cited(string Key, string? Locator, string? Supports, CitedSource Source);

/// <summary>The source itself.</summary>
public sealed record CitedSource : Mention
{
    public required string Kind { get; init; }
    public required string Tier { get; init; }
    public string? Publisher { get; init; }
    public DateOnly? PublishedOn { get; init; }
    public required string Url { get; init; }
}
