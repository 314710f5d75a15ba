namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>A word explained.</summary>
public sealed record GlossaryTermEntry : ShownEntry
{
    public required RichHtml Definition { get; init; }
    public string? Pronunciation { get; init; }
    public IReadOnlyList<string> Variants { get; init; } = [];
    public IReadOnlyList<Card> SeeAlso { get; init; } = [];
    public IReadOnlyList<Mention> Topics { get; init; } = [];
}
