namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>A topic with all that belongs to it: its own sections first, then what names it.</summary>
public sealed record TopicEntry : ShownEntry
{
    public string? PlainTitle { get; init; }
    public required string Kind { get; init; }
    public required string Audience { get; init; }
    public ParentTopic? Parent { get; init; }
    public IReadOnlyList<SectionText> Sections { get; init; } = [];
    public IReadOnlyList<Card> Children { get; init; } = [];
    public IReadOnlyList<Card> Related { get; init; } = [];
    public required Many<Card> CancerTypes { get; init; }
    public required Many<Card> Therapies { get; init; }
    public required Many<Card> Eligibilities { get; init; }
    public required Many<Card> SideEffects { get; init; }
    public required Many<Card> Videos { get; init; }
    public required Many<Card> Webinars { get; init; }
    public required Many<Card> BlogPosts { get; init; }
    public required Many<Card> GlossaryTerms { get; init; }
}

/// <summary>The topic above, and the one above that.</summary>
public sealed record ParentTopic : Mention
{
    public Mention? Parent { get; init; }
}

/// <summary>One part of a topic's page.</summary>
public sealed record SectionText(string Key, string Heading, RichHtml? Body, IReadOnlyList<Card> Embeds);
