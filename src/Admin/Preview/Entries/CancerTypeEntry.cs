namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>A cancer with the approvals for it.</summary>
public sealed record CancerTypeEntry : ShownEntry
{
    public IReadOnlyList<string> OtherNames { get; init; } = [];
    public RichHtml? Definition { get; init; }
    public required string Group { get; init; }
    public required string DefinedBy { get; init; }
    public bool? IsRare { get; init; }
    public IReadOnlyList<CodeText> Codes { get; init; } = [];
    public Mention? Broader { get; init; }
    public IReadOnlyList<Mention> Narrower { get; init; } = [];
    public IReadOnlyList<Mention> Topics { get; init; } = [];
    public required Many<Approved> Indications { get; init; }
    public required Many<Card> Eligibilities { get; init; }
    public required Many<Card> Videos { get; init; }
    public required Many<Card> Webinars { get; init; }
    public required Many<Card> BlogPosts { get; init; }
}
