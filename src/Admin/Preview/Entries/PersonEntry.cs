namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>Someone who writes, speaks or is spoken of.</summary>
public sealed record PersonEntry : ShownEntry
{
    public required string Kind { get; init; }
    public string? Role { get; init; }
    public string? Credentials { get; init; }
    public RichHtml? Biography { get; init; }
    public string? Status { get; init; }
    public string? Website { get; init; }
    public IReadOnlyList<CodeText> Codes { get; init; } = [];
    public Picture? Photo { get; init; }
    public required Many<Card> Webinars { get; init; }
    public required Many<Card> Videos { get; init; }
    public required Many<Card> BlogPosts { get; init; }
    public required Many<Card> MentionedIn { get; init; }
}

/// <summary>A picture, with the words for those who cannot see it.</summary>
public sealed record Picture(string Url, string Alt, int Width, int Height);
