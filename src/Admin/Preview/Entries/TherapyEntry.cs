namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>A therapy with what it is approved for and what it may do.</summary>
public sealed record TherapyEntry : ShownEntry
{
    public string? UsNonproprietaryName { get; init; }
    public IReadOnlyList<AliasText> Aliases { get; init; } = [];
    public required string TherapyClass { get; init; }
    public RichHtml? Mechanism { get; init; }
    public IReadOnlyList<TargetText> Targets { get; init; } = [];
    public IReadOnlyList<string> Routes { get; init; } = [];
    public IReadOnlyList<string> GivenWhere { get; init; } = [];
    public required string MarketStatus { get; init; }
    public int? FirstApprovalYear { get; init; }
    public Mention? FormulationOf { get; init; }
    public IReadOnlyList<Mention> Formulations { get; init; } = [];
    public IReadOnlyList<CodeText> Codes { get; init; } = [];
    public IReadOnlyList<Mention> Topics { get; init; } = [];
    public required Many<Approved> Indications { get; init; }
    public required Many<Card> SideEffects { get; init; }
    public required Many<Card> Eligibilities { get; init; }
    public required Many<Card> Webinars { get; init; }
    public required Many<Card> BlogPosts { get; init; }
}

/// <summary>Another name of a therapy.</summary>
public sealed record AliasText(string Key, string Name, string Kind);

/// <summary>What a therapy acts on.</summary>
public sealed record TargetText(string Key, string Name, string? HgncSymbol);
