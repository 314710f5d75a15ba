using System.ComponentModel;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Terms;

namespace Immunotherapy.Model.Content;

/// <summary>An unwanted effect of treatment, its warning signs, and what to do.</summary>
[Description("An unwanted effect of treatment, its warning signs, and what to do.")]
public sealed record SideEffect : IContent
{
    [Field("The plain name.", Max = 90, IsTitle = true)]
    public required Localized<string> PlainName { get; init; }

    [Field("The clinical term (CTCAE).", Max = 120, IsName = true)]
    public required string ClinicalTerm { get; init; }

    [Field("One to three sentences on what it is.", Max = 320)]
    public required Localized<string> Summary { get; init; }

    [Field("More about it, in plain words.", Max = 20_000)]
    public Localized<RichText>? Description { get; init; }

    [Field("The part of the body it is in.")]
    public required BodySystem BodySystem { get; init; }

    [Field("Signs to watch for, each one sign.", MaxItems = 12)]
    public required IReadOnlyList<WarningSign> WarningSigns { get; init; }

    [Field("How soon a reader must act.")]
    public required Urgency Urgency { get; init; }

    [Field("What to do and whom to call. Never to stop a medicine.", Max = 400)]
    public required Localized<string> WhatToDo { get; init; }

    [Field("When it tends to start, in plain words.", Max = 160)]
    public Localized<string>? Onset { get; init; }

    [Field("What can cause it.")]
    public IReadOnlyList<Cause> Causes { get; init; } = [];

    [Field("The topics it belongs to.", Inverse = "sideEffects")]
    public IReadOnlyList<Link<Topic>> Topics { get; init; } = [];

    [Field("What the claims rest on.")]
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
