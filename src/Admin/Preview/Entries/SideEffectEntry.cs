namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>A side effect: its signs, how soon to act, and what to do.</summary>
public sealed record SideEffectEntry : ShownEntry
{
    public required string ClinicalTerm { get; init; }
    public RichHtml? Description { get; init; }
    public required string BodySystem { get; init; }
    public IReadOnlyList<SignText> WarningSigns { get; init; } = [];
    public required string Urgency { get; init; }
    public required string WhatToDo { get; init; }
    public string? Onset { get; init; }
    public IReadOnlyList<CauseText> Causes { get; init; } = [];
    public IReadOnlyList<Mention> Topics { get; init; } = [];
    public required Many<Card> Videos { get; init; }
}

/// <summary>One sign that a reader can notice.</summary>
public sealed record SignText(string Key, string Sign, bool? RedFlag);

/// <summary>What can cause a side effect, and how often it does.</summary>
public sealed record CauseText(string Key, string? TherapyClass, string? Frequency, Mention? Therapy);
